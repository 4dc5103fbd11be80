package dk.aarhus.ligevaerd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Vault;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What journalling costs: the same work with and without, turn by turn in one run. */
@QuarkusTest
@TestProfile(JournalPriceBench.OnDisk.class)
@Tag("bench")
@DisplayName("The journal's price")
class JournalPriceBench {

    private static final int WARM = 200;
    private static final int TIMES = 600;

    @Inject Intake intake;
    @Inject Desk desk;
    @Inject Entries entries;
    @Inject Seen seen;
    @Inject LineReader lines;
    @Inject Vault vault;
    @Inject Clock clock;

    /** A base as an installation has it. */
    public static final class OnDisk implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var file = Path.of("target", "bench", UUID.randomUUID().toString()).toAbsolutePath();
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:file:"
                            + file
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        }
    }

    /** The real journal, as long as it is not asked to keep silent. */
    private static final class Switched extends Journal {

        private final Journal real;
        private boolean on = true;

        Switched(Journal real) {
            super(null, null, null, null, null);
            this.real = real;
        }

        @Override
        public void readAll(Caller caller, Collection<Reference> references, String part) {
            if (on) {
                real.readAll(caller, references, part);
            }
        }

        @Override
        public void read(Caller caller, Reference reference, String part) {
            if (on) {
                real.read(caller, reference, part);
            }
        }

        @Override
        public void ofReporter(Reference reference, String what, LocalDate day) {
            if (on) {
                real.ofReporter(reference, what, day);
            }
        }
    }

    private record Figures(List<Long> wall, List<Long> cpu) {

        Figures() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        double medianWall() {
            return median(wall);
        }

        double medianCpu() {
            return median(cpu);
        }

        private static double median(List<Long> taken) {
            return taken.stream().sorted().toList().get(taken.size() / 2) / 1e6;
        }
    }

    @Test
    void is_small_beside_filing_and_opening() {
        var journal = new Switched(new Journal(entries, seen, lines, vault, clock));
        QuarkusMock.installMockForType(journal, Journal.class);
        var reference = intake.file(report(), Optional.empty()).reference();
        var filing = compare(journal, () -> intake.file(report(), Optional.empty()));
        var opening = compare(journal, () -> desk.open(reference, someone()));
        var again = new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "one session");
        var reopening = compare(journal, () -> desk.open(reference, again));

        System.out.printf(
                "%n| | without, ms | with, ms | ratio | CPU ms without | CPU ms with |%n");
        print("filing a report", filing);
        print("opening a case, first time in a session", opening);
        print("opening it again", reopening);
        assertThat(filing[1].medianCpu()).isLessThan(2 * filing[0].medianCpu());
    }

    private static void print(String what, Figures[] figures) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                what,
                figures[0].medianWall(),
                figures[1].medianWall(),
                figures[1].medianWall() / figures[0].medianWall(),
                figures[0].medianCpu(),
                figures[1].medianCpu());
    }

    private static Figures[] compare(Switched journal, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var figures = new Figures[] {new Figures(), new Figures()};
        for (int i = 0; i < WARM + 2 * TIMES; i++) {
            journal.on = i % 2 == 1;
            var cpu = threads.getCurrentThreadCpuTime();
            var wall = System.nanoTime();
            work.run();
            if (i >= WARM) {
                figures[i % 2].wall().add(System.nanoTime() - wall);
                figures[i % 2].cpu().add(threads.getCurrentThreadCpuTime() - cpu);
            }
        }
        journal.on = true;
        return figures;
    }

    private static Caller someone() {
        return new Caller(
                "intake-officer", Set.of(Role.INTAKE_OFFICER), UUID.randomUUID().toString());
    }

    private static FilingForm report() {
        return new FilingForm(
                null,
                "ANONYMOUS",
                "RECRUITMENT",
                null,
                null,
                "DONT_KNOW",
                null,
                List.of(),
                List.of(),
                null,
                "Det skete på arbejdspladsen. ".repeat(70),
                "da",
                List.of(),
                null,
                List.of(),
                false);
    }
}

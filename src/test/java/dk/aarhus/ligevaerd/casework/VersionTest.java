package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The version of a case")
class VersionTest {

    private static final Caller DI = new Caller("di", Set.of(Role.INTAKE_OFFICER));
    private static final int TIMES = 8;

    @Inject Intake intake;
    @Inject Mailboxes mailboxes;
    @Inject Desk desk;
    @Inject Casework casework;
    @Inject Dialogue dialogue;

    private Receipt receipt;

    @BeforeEach
    void file() {
        receipt = intake.file(report(), Optional.empty());
    }

    @Test
    void is_raised_by_one_by_an_act_of_the_staff() {
        staffWrites();
        assertThat(version()).isEqualTo(1);
        staffWrites();
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void is_not_raised_by_what_the_reporter_writes() {
        reporterWrites();
        assertThat(version()).isZero();
        assertThat(opened().file().timeline())
                .extracting(CaseEvent::act)
                .containsExactly(Act.OPENED, Act.REPORTER_WROTE);
    }

    @Test
    void lets_reporter_and_staff_write_at_once_and_loses_no_line() {
        var reporter = CompletableFuture.runAsync(() -> repeat(this::reporterWrites));
        repeat(this::staffWrites);
        reporter.join();
        assertThat(version()).isEqualTo(TIMES);
        assertThat(opened().file().timeline()).hasSize(1 + 2 * TIMES);
    }

    private static void repeat(Runnable act) {
        for (int i = 0; i < TIMES; i++) {
            act.run();
        }
    }

    private void reporterWrites() {
        assertThat(mailboxes.write(receipt.code(), "One thing more.")).isTrue();
    }

    private void staffWrites() {
        dialogue.write(
                new SeenCase(receipt.reference(), version()),
                new CaseForms.ReporterMessage("Thank you."),
                DI);
    }

    private int version() {
        return opened().file().version();
    }

    private OpenCase opened() {
        return desk.open(receipt.reference(), DI);
    }

    private static FilingForm report() {
        return SentForms.anonymous("EMPLOYMENT", "The roster changed after I had complained.");
    }
}

package dk.aarhus.ligevaerd.demo;

import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.casework.Reviews;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.organisation.HeadCounts;
import dk.aarhus.ligevaerd.platform.Installation;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Quarter;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.ReleaseDesk;
import dk.aarhus.ligevaerd.statistics.ReleaseStatus;
import dk.aarhus.ligevaerd.statistics.SyntheticFacts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jboss.logging.Logger;

/**
 * Writes an invented municipality into an empty base: head counts and three years of cases in every
 * stage.
 */
@ApplicationScoped
class Municipality {

    /** So that every handler has one of each, however small the municipality is. */
    private static final int OPEN_OF_EACH_STAGE = 4;

    private static final Logger LOG = Logger.getLogger(Municipality.class);
    private static final int QUARTERS = 12;
    private static final int QUARTERS_RELEASED = 4;

    /** Seconds that protecting and proving one release may take. */
    private static final int PATIENCE = 300;

    /** Persons employed; invented, of the size that a large municipality has. */
    private static final Map<String, Integer> SIZES = sizes();

    /** Where an old case ends; most are over. */
    private static final List<CaseStatus> OLD_ENDS =
            List.of(
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.CLOSED,
                    CaseStatus.FORWARDED,
                    CaseStatus.WITHDRAWN);

    private final DemoConfig config;
    private final Installation installation;
    private final HeadCounts headCounts;
    private final Intake intake;
    private final Reports reports;
    private final Desk desk;
    private final NewReports newReports;
    private final Casework casework;
    private final Reviews reviews;
    private final AfterDesk afterDesk;
    private final SyntheticFacts earlier;
    private final Parties parties;
    private final Hearings hearings;
    private final LetterDesk letters;
    private final ReleaseDesk releases;
    private final Clock clock;

    Municipality(
            DemoConfig config,
            Installation installation,
            HeadCounts headCounts,
            Intake intake,
            Reports reports,
            Desk desk,
            NewReports newReports,
            Casework casework,
            Reviews reviews,
            AfterDesk afterDesk,
            SyntheticFacts earlier,
            Parties parties,
            Hearings hearings,
            LetterDesk letters,
            ReleaseDesk releases,
            Clock clock) {
        this.config = config;
        this.installation = installation;
        this.headCounts = headCounts;
        this.intake = intake;
        this.reports = reports;
        this.desk = desk;
        this.newReports = newReports;
        this.casework = casework;
        this.reviews = reviews;
        this.afterDesk = afterDesk;
        this.earlier = earlier;
        this.parties = parties;
        this.hearings = hearings;
        this.letters = letters;
        this.releases = releases;
        this.clock = clock;
    }

    void write(@Observes StartupEvent started) {
        if (!config.enabled() || installation.synthetic()) {
            return;
        }
        if (reports.count() > 0) {
            LOG.warn(
                    "The base holds reports already; the invented municipality is not mixed into it.");
            return;
        }
        // First of all: whatever is written after this is known to be invented.
        installation.markSynthetic();
        var chance = new Random(config.seed());
        var today = LocalDate.now(clock);
        QuarkusTransaction.requiringNew().run(() -> count(today));
        countEarlierYears(today);
        int wanted = QUARTERS * config.reportsPerQuarter();
        long span = ChronoUnit.DAYS.between(today.minusYears(3), today);
        for (int i = 0; i < wanted; i++) {
            // Spread evenly, oldest first, with every stage among the last.
            var received = today.minusDays(span - span * i / wanted);
            int fromLast = wanted - 1 - i;
            QuarkusTransaction.requiringNew().run(() -> report(chance, received, today, fromLast));
            if (i % config.reportsPerQuarter() == 0) {
                LOG.infof("Inventing a municipality: %d of %d reports", i, wanted);
            }
        }
        release(today);
        LOG.infof(
                "An invented municipality with %d reports stands, from seed %d",
                wanted, config.seed());
    }

    /**
     * Two officers release the figures of the quarters that are over; what cannot be proved safe
     * stays with them.
     */
    private void release(LocalDate today) {
        for (int back = QUARTERS_RELEASED; back >= 1; back--) {
            var quarter = Quarter.of(today.minusMonths(3L * back)).toString();
            if (!releases.isDue(Period.parse(quarter))) {
                continue;
            }
            LOG.infof("Protecting the figures of %s", quarter);
            var prepared =
                    QuarkusTransaction.requiringNew()
                            .timeout(PATIENCE)
                            .call(() -> releases.as(Cast.POLICY).prepare(quarter));
            if (prepared.status() == ReleaseStatus.PREPARED) {
                QuarkusTransaction.requiringNew()
                        .timeout(PATIENCE)
                        .run(() -> releases.as(Cast.SECOND_POLICY).publish(prepared.id()));
            }
        }
    }

    /**
     * Of the years before its first case it has facts only, as a municipality that took them over.
     */
    private void countEarlierYears(LocalDate today) {
        var firstOfCases = today.minusYears(3).withDayOfYear(1);
        earlier.write(
                config.earlierFacts(),
                config.seed(),
                firstOfCases.minusYears(2),
                firstOfCases.minusDays(1));
    }

    private void count(LocalDate today) {
        for (int back = 0; back < QUARTERS; back++) {
            var quarter = Quarter.of(today.minusMonths(3L * back));
            int growth = QUARTERS - back;
            SIZES.forEach(
                    (code, persons) ->
                            headCounts.record(
                                    new DepartmentCode(code),
                                    quarter,
                                    persons + persons * growth / 500));
        }
    }

    private void report(Random chance, LocalDate received, LocalDate today, int fromLast) {
        var plot = drawn(chance);
        var receipt = intake.fileOn(received, form(plot, chance, fromLast), Optional.empty());
        var story =
                new CaseStory(
                        desk,
                        newReports,
                        casework,
                        reviews,
                        afterDesk,
                        parties,
                        hearings,
                        letters,
                        chance,
                        receipt.reference(),
                        plot,
                        received,
                        today);
        story.liveTo(end(chance, received, today, fromLast));
    }

    /**
     * Recent cases are spread over all stages; a case that was received too lately for its stage
     * stops where it can.
     */
    private static CaseStatus end(
            Random chance, LocalDate received, LocalDate today, int fromLast) {
        int stages = CaseStatus.values().length;
        if (received.isAfter(today.minusDays(150)) || fromLast < OPEN_OF_EACH_STAGE * stages) {
            return CaseStatus.values()[fromLast % stages];
        }
        return OLD_ENDS.get(chance.nextInt(OLD_ENDS.size()));
    }

    private static Plot drawn(Random chance) {
        int left = chance.nextInt(Plot.ALL.stream().mapToInt(Plot::weight).sum());
        for (Plot plot : Plot.ALL) {
            left -= plot.weight();
            if (left < 0) {
                return plot;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    /**
     * @param number of the report; some write more than once
     */
    private static FilingForm form(Plot plot, Random chance, int number) {
        int box = number / 2;
        var named = chance.nextInt(3) == 0;
        return new FilingForm(
                plot.capacity().name(),
                named ? "CONFIDENTIAL" : "ANONYMOUS",
                plot.phase().name(),
                department(chance),
                null,
                chance.nextInt(3) == 0
                        ? "DONT_KNOW"
                        : plot.forms().stream().sorted().findFirst().orElseThrow().name(),
                null,
                plot.grounds().stream().sorted().map(Enum::name).toList(),
                List.of(),
                null,
                plot.text(),
                "da",
                List.of(),
                named ? "Brev til postboks %d (opdigtet)".formatted(box) : null,
                List.of(),
                false);
    }

    /** By size: where more people work, more is reported. */
    private static String department(Random chance) {
        int left = chance.nextInt(SIZES.values().stream().mapToInt(Integer::intValue).sum());
        for (var size : SIZES.entrySet()) {
            left -= size.getValue();
            if (left < 0) {
                return size.getKey();
            }
        }
        throw new IllegalStateException("sizes do not add up");
    }

    private static Map<String, Integer> sizes() {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put("MBU", 14_000);
        sizes.put("MSO", 6_600);
        sizes.put("MSB", 4_000);
        sizes.put("MTM", 1_500);
        sizes.put("MKB", 1_250);
        sizes.put("MBA", 400);
        return sizes;
    }
}

package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.ReporterCounts;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.shared.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** An invented year, to be released period by period. */
final class YearOfCases {

    /** One table, every quarter and every year. */
    static final Plan ONE_TABLE =
            PlanFile.read(
                    """
                    { "name": "one table",
                      "axes": [
                        { "name": "phase", "of": "PHASE", "codes": ["RECRUITMENT", "EMPLOYMENT", "DISMISSAL", "SERVICE"] },
                        { "name": "policyClass", "of": "CLASS", "codes": [
                          { "code": "DIRECT", "counts": ["DIRECT_ONLY"] }, { "code": "INDIRECT", "counts": ["INDIRECT_ONLY"] },
                          { "code": "INSTITUTIONAL", "counts": ["INSTITUTIONAL_ONLY"] },
                          { "code": "SEVERAL", "counts": ["DIRECT_AND_INDIRECT", "DIRECT_AND_INSTITUTIONAL", "INDIRECT_AND_INSTITUTIONAL", "ALL_THREE"] },
                          { "code": "RETALIATION_ONLY", "counts": ["RETALIATION_ONLY"] }, { "code": "NONE", "counts": ["NONE"] } ] } ],
                      "thresholds": [ { "axes": [], "at": 5, "why": "a test" } ],
                      "tables": [ { "name": "phase-class", "axes": ["phase", "policyClass"], "every": "QUARTER", "revised": true } ] }
                    """);

    static final PlanTable TABLE = ONE_TABLE.tables().get(0);
    static final int THRESHOLD = 5;

    private static final int YEAR = 2025;

    /** What came in on this day of a month is known a year later only. */
    private static final int LATE = 9;

    private static final double[] PHASES = {0.25, 0.4, 0.1, 0.25};
    private static final double[] GROUPS = {0.45, 0.2, 0.12, 0.1, 0.05, 0.08};

    private final Plan plan;
    private final Map<Quarter, List<CountedFact>> facts = new HashMap<>();
    private final List<CountedFact> late = new ArrayList<>();

    private YearOfCases(Plan plan) {
        this.plan = plan;
        for (int number = 1; number <= 4; number++) {
            facts.put(new Quarter(YEAR, number), new ArrayList<>());
        }
    }

    static YearOfCases empty() {
        return new YearOfCases(ONE_TABLE);
    }

    /** A year as a municipality might have it: some hundred cases, most cells few. */
    static YearOfCases random(long seed, int perQuarter, double anonymous) {
        var year = empty();
        var random = new Random(seed);
        for (int number = 1; number <= 4; number++) {
            for (int i = 0; i < perQuarter; i++) {
                year.add(
                        number,
                        Phase.values()[drawn(PHASES, random)],
                        ClassGroup.values()[drawn(GROUPS, random)],
                        random.nextDouble() < anonymous);
            }
        }
        return year;
    }

    /** With all dimensions, for a plan of many tables. */
    static YearOfCases invented(Plan plan, long seed, int cases) {
        var year = new YearOfCases(plan);
        new FactGenerator(
                        seed,
                        List.of("MBU", "MSO", "MSB", "MTM", "MKB", "MBA"),
                        LocalDate.of(YEAR, 1, 1),
                        LocalDate.of(YEAR, 12, 31))
                .invent(
                        cases,
                        row ->
                                (row.received().getDayOfMonth() == LATE
                                                ? year.late
                                                : year.facts.get(Quarter.of(row.received())))
                                        .add(CountedFact.of(row)));
        return year;
    }

    private void add(int quarter, Phase phase, ClassGroup group, boolean anonymous) {
        facts.get(new Quarter(YEAR, quarter)).add(fact(phase, group, anonymous));
    }

    /** Cases that are known a year later only. */
    YearOfCases late(Phase phase, ClassGroup group, int complaints) {
        for (int i = 0; i < complaints; i++) {
            late.add(fact(phase, group, false));
        }
        return this;
    }

    YearOfCases lateAnonymously(Phase phase, ClassGroup group, int complaints) {
        for (int i = 0; i < complaints; i++) {
            late.add(fact(phase, group, true));
        }
        return this;
    }

    private static CountedFact fact(Phase phase, ClassGroup group, boolean anonymous) {
        var combination =
                group == ClassGroup.SEVERAL
                        ? ClassCombination.ALL_THREE
                        : group == ClassGroup.NONE || group == ClassGroup.RETALIATION_ONLY
                                ? ClassCombination.valueOf(group.name())
                                : ClassCombination.valueOf(group.name() + "_ONLY");
        return new CountedFact(
                Map.of(FactColumn.PHASE, phase.name(), FactColumn.CLASS, combination.name()),
                anonymous ? Optional.empty() : Optional.of(UUID.randomUUID()));
    }

    YearOfCases with(int quarter, Phase phase, ClassGroup group, int complaints) {
        for (int i = 0; i < complaints; i++) {
            add(quarter, phase, group, false);
        }
        return this;
    }

    YearOfCases anonymously(int quarter, Phase phase, ClassGroup group, int complaints) {
        for (int i = 0; i < complaints; i++) {
            add(quarter, phase, group, true);
        }
        return this;
    }

    /** All by one person. */
    YearOfCases byOne(int quarter, Phase phase, ClassGroup group, int complaints) {
        with(quarter, phase, group, complaints);
        var all = facts.get(new Quarter(YEAR, quarter));
        var person = Optional.of(UUID.randomUUID());
        for (int i = all.size() - complaints; i < all.size(); i++) {
            all.set(i, new CountedFact(all.get(i).codes(), person));
        }
        return this;
    }

    /** Enough of everything in a quarter, so that nothing is few. */
    YearOfCases plenty(int quarter) {
        for (var phase : Phase.values()) {
            for (var group : ClassGroup.values()) {
                with(quarter, phase, group, 6 + phase.ordinal() + 2 * group.ordinal());
            }
        }
        return this;
    }

    /** What is known before one more period is decided. */
    YearLedger ledger(List<ShownRelease> decided, Period candidate) {
        var quarters = new LinkedHashSet<Quarter>();
        decided.forEach(shown -> quarters.addAll(shown.period().quarters()));
        quarters.addAll(candidate.quarters());
        Map<Period, PeriodCounts> counts = new HashMap<>();
        for (int number = 1; number <= 4; number++) {
            counts.put(quarter(number), counts(quarter(number)));
        }
        counts.put(year(), counts(year()));
        counts.put(revised(), counts(revised()));
        boolean soFar =
                quarters.size() > 1
                        && candidate instanceof Period.OneQuarter
                        && decided.stream().noneMatch(shown -> shown.period().equals(year()));
        return new YearLedger(
                YEAR,
                plan,
                counts,
                soFar
                        ? Optional.of(
                                counts(plan.tablesOf(quarter(1)), List.copyOf(quarters), List.of()))
                        : Optional.empty(),
                decided,
                Hearsay.NONE);
    }

    /** Decides a period as the desk does. */
    Ruling decide(DisclosureControl control, List<ShownRelease> decided, Period candidate) {
        return control.decide(ledger(decided, candidate), candidate);
    }

    PeriodCounts counts(Period period) {
        return counts(
                plan.tablesOf(period),
                period.quarters(),
                period instanceof Period.Revised ? late : List.of());
    }

    private PeriodCounts counts(
            List<PlanTable> tables, List<Quarter> quarters, List<CountedFact> besides) {
        return PeriodCounts.of(
                YEAR,
                tables,
                Stream.concat(
                                quarters.stream().flatMap(quarter -> facts.get(quarter).stream()),
                                besides.stream())
                        .sorted(
                                Comparator.comparing(
                                        fact -> fact.reporter().map(UUID::toString).orElse(""))));
    }

    ReporterCounts at(Period period, String table, List<String> place) {
        return counts(period).table(table).orElseThrow().at(place);
    }

    ReporterCounts at(Period period, List<String> place) {
        return at(period, TABLE.name(), place);
    }

    boolean isFew(Period period, String table, List<String> place) {
        var planned = plan.table(table).orElseThrow();
        return at(period, table, place).isSensitive(plan.threshold(CellName.open(planned, place)));
    }

    /** As many must stay possible of a few, for whoever filed much of it to be none the wiser. */
    long mustReach(Period period, String table, List<String> place) {
        var planned = plan.table(table).orElseThrow();
        return at(period, table, place)
                .range(plan.threshold(CellName.open(planned, place)))
                .maxAtLeast()
                .getAsLong();
    }

    static List<String> place(Phase phase, ClassGroup group) {
        return List.of(phase.name(), group.name());
    }

    static Period quarter(int number) {
        return new Period.OneQuarter(new Quarter(YEAR, number));
    }

    static Period revised() {
        return new Period.Revised(YEAR);
    }

    static Period year() {
        return new Period.WholeYear(YEAR);
    }

    private static int drawn(double[] shares, Random random) {
        double left = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}

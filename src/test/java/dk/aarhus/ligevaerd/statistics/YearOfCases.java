package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.shared.Quarter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An invented year, to be released quarter by quarter. */
final class YearOfCases {

    private static final int YEAR = 2025;
    private static final double[] PHASES = {0.25, 0.4, 0.1, 0.25};
    private static final double[] GROUPS = {0.45, 0.2, 0.12, 0.1, 0.05, 0.08};

    private final Map<Quarter, QuarterCounts> counts = new HashMap<>();

    private YearOfCases() {
        for (int number = 1; number <= 4; number++) {
            counts.put(new Quarter(YEAR, number), new QuarterCounts());
        }
    }

    static YearOfCases empty() {
        return new YearOfCases();
    }

    /** A year as a municipality might have it: some hundred cases, most cells few. */
    static YearOfCases random(long seed, int perQuarter, double anonymous) {
        var year = new YearOfCases();
        var random = new Random(seed);
        for (var quarter : year.counts.values()) {
            for (int i = 0; i < perQuarter; i++) {
                quarter.add(
                        Phase.values()[drawn(PHASES, random)],
                        ClassGroup.values()[drawn(GROUPS, random)],
                        random.nextDouble() < anonymous ? Tally.ONE_ANONYMOUS : Tally.ONE_KNOWN);
            }
        }
        return year;
    }

    YearOfCases with(int quarter, Phase phase, ClassGroup group, int complaints) {
        counts.get(new Quarter(YEAR, quarter)).add(phase, group, new Tally(complaints, 0));
        return this;
    }

    YearOfCases anonymously(int quarter, Phase phase, ClassGroup group, int complaints) {
        counts.get(new Quarter(YEAR, quarter)).add(phase, group, new Tally(complaints, complaints));
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

    YearLedger ledger() {
        return new YearLedger(YEAR, counts, List.of());
    }

    static Period quarter(int number) {
        return new Period.OneQuarter(new Quarter(YEAR, number));
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

package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One table of the plan: which axes it crosses and how often it comes out.
 *
 * @param revised whether it comes out once more with the year as it is known a year later
 * @param impossible what no fact has together
 */
record PlanTable(
        String name,
        List<PlanAxis> axes,
        Rhythm every,
        boolean revised,
        List<PlanImpossible> impossible) {

    /** In which releases a table stands. */
    enum Rhythm {
        /** Every quarter and, as their sum, every year. */
        QUARTER,
        /** Every year. */
        YEAR,
        /** With the year as it is known a year later, for what was concluded by then. */
        COHORT
    }

    PlanTable {
        axes = List.copyOf(axes);
        impossible = List.copyOf(impossible);
    }

    boolean standsIn(Period period) {
        if (period instanceof Period.Revised) {
            return revised || every == Rhythm.COHORT;
        }
        return every == Rhythm.QUARTER
                || every == Rhythm.YEAR && period instanceof Period.WholeYear;
    }

    /** True where no fact can be counted: a structural zero. */
    boolean isImpossible(List<String> place) {
        if (impossible.isEmpty()) {
            return false;
        }
        var codes =
                IntStream.range(0, axes.size())
                        .mapToObj(at -> axes.get(at).name() + "=" + place.get(at))
                        .toList();
        return impossible.stream().anyMatch(one -> one.holdsFor(codes));
    }

    /** Whether it counts pairs of a complaint and a code instead of complaints. */
    boolean countsPairs() {
        return axes.stream().anyMatch(PlanAxis::pairs);
    }
}

package dk.aarhus.ligevaerd.statistics;

import java.util.List;

/**
 * One table of the plan: which axes it crosses and how often it comes out.
 *
 * @param revised whether it comes out once more with the year as it is known a year later
 */
record PlanTable(String name, List<PlanAxis> axes, Rhythm every, boolean revised) {

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
    }

    boolean standsIn(Period period) {
        if (period instanceof Period.Revised) {
            return revised || every == Rhythm.COHORT;
        }
        return every == Rhythm.QUARTER
                || every == Rhythm.YEAR && period instanceof Period.WholeYear;
    }

    /** Whether it counts pairs of a complaint and a code instead of complaints. */
    boolean countsPairs() {
        return axes.stream().anyMatch(PlanAxis::pairs);
    }
}

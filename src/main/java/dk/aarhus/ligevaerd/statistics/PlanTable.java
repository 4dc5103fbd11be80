package dk.aarhus.ligevaerd.statistics;

import java.util.List;

/** One table of the plan: which axes it crosses and how often it comes out. */
record PlanTable(String name, List<PlanAxis> axes, Rhythm every) {

    /** In which releases a table stands. */
    enum Rhythm {
        /** Every quarter and, as their sum, every year. */
        QUARTER,
        /** Every year. */
        YEAR
    }

    PlanTable {
        axes = List.copyOf(axes);
    }

    boolean standsIn(Period period) {
        return every == Rhythm.QUARTER || period instanceof Period.WholeYear;
    }

    /** Whether it counts pairs of a complaint and a code instead of complaints. */
    boolean countsPairs() {
        return axes.stream().anyMatch(PlanAxis::pairs);
    }
}

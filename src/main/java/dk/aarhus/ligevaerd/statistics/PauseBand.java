package dk.aarhus.ligevaerd.statistics;

/** On how many days a case stood still before it was decided, because somebody else had it. */
public enum PauseBand {
    NEVER,
    UP_TO_30,
    OVER_30;

    private static final int MONTH = 30;

    static PauseBand of(int days) {
        if (days <= 0) {
            return NEVER;
        }
        return days <= MONTH ? UP_TO_30 : OVER_30;
    }
}

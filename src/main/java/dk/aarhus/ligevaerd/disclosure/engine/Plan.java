package dk.aarhus.ligevaerd.disclosure.engine;

import java.time.Duration;

/**
 * How much work fits into a time limit. Fixed by a rough measurement on two shared cores, and
 * modest: the plan should be done before the clock strikes, because only then is the pattern the
 * same at every run.
 */
final class Plan {

    /** Starting the solver, the first pattern and the audit take their time too. */
    private static final double SHARE = 0.45;

    private static final double TICKS_PER_SECOND = 1.1e6;

    /** A small table gains nothing from a long search. */
    private static final long MOST_PER_CELL = 30_000;

    private Plan() {}

    static long ticks(Duration limit, int cells) {
        double beside = 1 + cells / 250.0;
        return Math.min(
                MOST_PER_CELL * cells,
                (long)
                        (Math.max(0.3, limit.toMillis() / 1000.0 * SHARE - beside * 0.3)
                                * TICKS_PER_SECOND));
    }
}

package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.concurrent.CancellationException;

/**
 * How much work was done, in ticks of roughly a microsecond that depend on the problem only, never
 * on the machine. Plans are made in ticks, so that every run makes the same decisions; the clock
 * only ends a run that takes longer than was allowed.
 */
public final class Effort {

    private final long deadline;
    private final boolean limited;
    private long ticks;

    private Effort(long deadline, boolean limited) {
        this.deadline = deadline;
        this.limited = limited;
    }

    public static Effort unlimited() {
        return new Effort(0, false);
    }

    /**
     * @param nanos how long from now
     */
    public static Effort until(long nanos) {
        return new Effort(System.nanoTime() + nanos, true);
    }

    /** What a run of the simplex method is worth, as measured. */
    static long simplex(int columns, long iterations) {
        return 40 + (columns + iterations * (10 + columns / 20)) / 2;
    }

    void spend(long work) {
        ticks += work;
    }

    long spent() {
        return ticks;
    }

    boolean outOfTime() {
        return limited && System.nanoTime() - deadline >= 0
                || Thread.currentThread().isInterrupted();
    }

    double secondsLeft() {
        return limited ? Math.max(0.01, (deadline - System.nanoTime()) / 1e9) : 1e6;
    }

    /** Ends an interrupted run; whoever started it gets no half pattern. */
    static void refuseWhenInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the run was interrupted");
        }
    }
}

package dk.aarhus.ligevaerd.disclosure;

import java.time.Duration;

/**
 * How to look for a pattern.
 *
 * @param weighting what hiding a cell costs
 * @param limit of wall-clock time, all in all. The plan of work is made so that it ends before; a
 *     run that the clock ends is safe too, but another run may then end elsewhere
 * @param bound whether to compute a proved lower bound for the cost
 * @param work how much work to plan: what fits well into this time on a quiet machine. With a
 *     longer limit a slow or busy machine finds the same pattern later
 */
public record ProtectionSettings(Weighting weighting, Duration limit, Bound bound, Duration work) {

    /** How much is known about the distance to the optimum afterwards. */
    public enum Bound {
        /** None: all time goes into better patterns. */
        NONE,
        /** As good as the time allows. */
        PROVED
    }

    public ProtectionSettings {
        if (limit.isNegative() || limit.isZero() || work.isNegative() || work.isZero()) {
            throw new IllegalArgumentException(
                    "a time limit of 0 leaves no time to protect anything");
        }
    }

    /** Plans as much work as fits into the limit. */
    public ProtectionSettings(Weighting weighting, Duration limit, Bound bound) {
        this(weighting, limit, bound, limit);
    }

    /** Weights of a release, within a minute. */
    public static ProtectionSettings standard() {
        return new ProtectionSettings(Weighting.LOG, Duration.ofSeconds(60), Bound.PROVED);
    }

    public ProtectionSettings within(Duration other) {
        return new ProtectionSettings(weighting, other, bound, other);
    }

    public ProtectionSettings weighing(Weighting other) {
        return new ProtectionSettings(other, limit, bound, work);
    }

    public ProtectionSettings planning(Duration other) {
        return new ProtectionSettings(weighting, limit, bound, other);
    }
}

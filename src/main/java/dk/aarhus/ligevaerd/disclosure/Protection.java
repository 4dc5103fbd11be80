package dk.aarhus.ligevaerd.disclosure;

import java.util.OptionalLong;

/**
 * The range that an attacker must not be able to leave: the smallest value possible to him is at
 * most {@code minAtMost}, the largest at least {@code maxAtLeast}. An empty end asks for nothing.
 *
 * @param audience before whom
 */
public record Protection(OptionalLong minAtMost, OptionalLong maxAtLeast, Audience audience) {

    /** Before everybody. */
    public Protection(OptionalLong minAtMost, OptionalLong maxAtLeast) {
        this(minAtMost, maxAtLeast, Audience.EVERYBODY);
    }

    /** The same range before others. */
    public Protection before(Audience others) {
        return new Protection(minAtMost, maxAtLeast, others);
    }

    public static Protection between(long minAtMost, long maxAtLeast) {
        if (minAtMost > maxAtLeast) {
            throw new IllegalArgumentException(
                    "a protection from %d to %d is empty".formatted(minAtMost, maxAtLeast));
        }
        return new Protection(OptionalLong.of(minAtMost), OptionalLong.of(maxAtLeast));
    }

    public static Protection maxAtLeast(long value) {
        return new Protection(OptionalLong.empty(), OptionalLong.of(value));
    }

    public static Protection minAtMost(long value) {
        return new Protection(OptionalLong.of(value), OptionalLong.empty());
    }
}

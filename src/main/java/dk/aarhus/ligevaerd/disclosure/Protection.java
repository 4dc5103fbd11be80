package dk.aarhus.ligevaerd.disclosure;

import java.util.OptionalLong;

/**
 * The range that an attacker must not be able to leave: the smallest value possible to him is at
 * most {@code minAtMost}, the largest at least {@code maxAtLeast}. An empty end asks for nothing.
 */
public record Protection(OptionalLong minAtMost, OptionalLong maxAtLeast) {

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

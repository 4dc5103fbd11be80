package dk.aarhus.ligevaerd.disclosure;

import java.util.OptionalLong;

/**
 * Which counts of a table are sensitive, and what must stay possible for each.
 *
 * @param threshold every count above 0 and below this is sensitive; 1 or less makes none so
 * @param zerosSensitive whether 0 is sensitive too
 * @param range what an attacker must not be able to leave for a sensitive count
 */
public record Rule(long threshold, boolean zerosSensitive, Protection range) {

    /**
     * Counts below t are hidden, and nobody may find out that they are not 1, nor that they are
     * fewer than t.
     */
    public static Rule threshold(long t) {
        return t <= 1 ? none() : new Rule(t, false, Protection.between(1, t));
    }

    /** No count is sensitive by its size; only what is marked so. */
    public static Rule none() {
        return new Rule(1, false, new Protection(OptionalLong.empty(), OptionalLong.empty()));
    }

    public boolean makesPrimary(long value) {
        return value < threshold && (value > 0 || zerosSensitive);
    }
}

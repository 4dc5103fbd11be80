package dk.aarhus.ligevaerd.disclosure;

import java.util.OptionalLong;

/**
 * What the reader of a table takes for granted about hidden cells.
 *
 * @param integer whether he knows that counts are whole numbers; if not, real ranges are judged
 * @param hiddenMin the smallest value of a hidden cell; 1 where zeros are always shown, and then no
 *     zero may be hidden
 * @param cap the largest value of a hidden cell, if the legend gives one
 */
public record Attacker(boolean integer, long hiddenMin, OptionalLong cap) {

    /** Knows that counts are whole and not negative. */
    public static Attacker outsider() {
        return new Attacker(true, 0, OptionalLong.empty());
    }

    /** Knows besides that zeros are always shown. */
    public static Attacker knowingThatZerosAreShown() {
        return new Attacker(true, 1, OptionalLong.empty());
    }
}

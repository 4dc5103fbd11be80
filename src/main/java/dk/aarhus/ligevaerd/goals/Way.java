package dk.aarhus.ligevaerd.goals;

import java.math.BigDecimal;

/** Which way is the good one. */
public enum Way {
    UP,
    DOWN;

    /** True where the later figure is at least as good as the earlier. */
    boolean isKept(BigDecimal earlier, BigDecimal later) {
        int change = later.compareTo(earlier);
        return this == UP ? change >= 0 : change <= 0;
    }
}

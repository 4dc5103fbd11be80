package dk.aarhus.ligevaerd.vault;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month, and the key that wraps the data keys in it. Once that key is destroyed, no backup from
 * before can bring back what was erased.
 */
public record KeyEpoch(YearMonth month) implements Comparable<KeyEpoch> {

    private static final int DAYS_KEPT = 30;

    static KeyEpoch of(LocalDate day) {
        return new KeyEpoch(YearMonth.from(day));
    }

    static KeyEpoch parse(String text) {
        return new KeyEpoch(YearMonth.parse(text));
    }

    /** The first day on which its key is to be destroyed: 30 days after its end. */
    LocalDate destroyedFrom() {
        return month.plusMonths(1).atDay(1).plusDays(DAYS_KEPT);
    }

    @Override
    public int compareTo(KeyEpoch other) {
        return month.compareTo(other.month);
    }

    /** Such as {@code 2026-11}. */
    @Override
    public String toString() {
        return month.toString();
    }
}

package dk.aarhus.ligevaerd.casework.clocks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Who is told of a clock that ran out, and after how many days. Each rung is told once of each day
 * that was missed.
 */
public enum Rung {
    HANDLER(1),
    HR_HEAD(5),
    DIRECTOR(15);

    private final int daysLate;

    Rung(int daysLate) {
        this.daysLate = daysLate;
    }

    /** The rungs that are reached so many days after the day that was missed. */
    static List<Rung> reached(LocalDate due, LocalDate today) {
        return Arrays.stream(values()).filter(rung -> rung.isReached(due, today)).toList();
    }

    boolean isReached(LocalDate due, LocalDate today) {
        return !today.isBefore(due.plusDays(daysLate));
    }

    public int daysLate() {
        return daysLate;
    }
}

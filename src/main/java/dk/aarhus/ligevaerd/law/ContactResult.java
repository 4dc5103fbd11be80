package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.util.Optional;

/** What became of one question after a decision: whether anything bad came of the report. */
public enum ContactResult {

    /** Answered, or tried twice, not more than fourteen days before or after its day. */
    ON_TIME,

    /** Likewise, on another day. */
    OFF_TIME,
    NOT_DONE,
    NOT_DUE;

    private static final int DAYS_AROUND = 14;

    /** As indicator E10 counts it. */
    public static ContactResult of(LocalDate due, Optional<LocalDate> over, LocalDate today) {
        return over.map(
                        day ->
                                day.isBefore(due.minusDays(DAYS_AROUND))
                                                || day.isAfter(due.plusDays(DAYS_AROUND))
                                        ? OFF_TIME
                                        : ON_TIME)
                .orElse(today.isAfter(due.plusDays(DAYS_AROUND)) ? NOT_DONE : NOT_DUE);
    }
}

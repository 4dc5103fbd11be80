package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.util.Optional;

/** Whether something that was ordered was done by its day: for persons, or in an institution. */
public enum RemedyResult {
    PERSONAL_ON_TIME,
    PERSONAL_TOO_LATE,
    INSTITUTIONAL_ON_TIME,
    INSTITUTIONAL_TOO_LATE,

    /** Its day has not come, or it was given up before. */
    NOT_DUE;

    /**
     * As indicator E12 counts it. What was given up after its day was not done in time.
     *
     * @param dropped the day on which it was given up
     */
    public static RemedyResult of(
            RemedyKind kind,
            LocalDate due,
            Optional<LocalDate> done,
            Optional<LocalDate> dropped,
            LocalDate today) {
        var over = done.or(() -> dropped).orElse(today);
        boolean late = over.isAfter(due);
        if (!late && done.isEmpty()) {
            return NOT_DUE;
        }
        return switch (kind) {
            case INDIVIDUAL, PERSONNEL -> late ? PERSONAL_TOO_LATE : PERSONAL_ON_TIME;
            case INSTITUTIONAL -> late ? INSTITUTIONAL_TOO_LATE : INSTITUTIONAL_ON_TIME;
        };
    }
}

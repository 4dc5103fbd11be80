package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Optional;

/** Days that a person typed, and what can be wrong with them. */
final class Days {

    /** Nobody who can still be heard was there before. */
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private Days() {}

    static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    static Optional<LocalDate> required(InputReader reader, String field, String typed) {
        if (isBlank(typed)) {
            reader.note(field, ViolationKind.REQUIRED);
        }
        return reader.date(field, typed);
    }

    /** A day on which something happened: not before 1950 and not to come. */
    static void past(InputReader reader, String field, LocalDate day, LocalDate today) {
        notBefore(reader, field, day, FIRST);
        notAfter(reader, field, day, today);
    }

    static Optional<LocalDate> optionalPast(
            InputReader reader, String field, String typed, LocalDate today) {
        var day = reader.date(field, typed);
        day.ifPresent(read -> past(reader, field, read, today));
        return day;
    }

    static void notBefore(InputReader reader, String field, LocalDate day, LocalDate first) {
        if (day.isBefore(first)) {
            reader.note(field, ViolationKind.TOO_EARLY);
        }
    }

    static void notAfter(InputReader reader, String field, LocalDate day, LocalDate last) {
        if (day.isAfter(last)) {
            reader.note(field, ViolationKind.IN_THE_FUTURE);
        }
    }
}

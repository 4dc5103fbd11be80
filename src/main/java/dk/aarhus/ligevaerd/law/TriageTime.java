package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.util.List;

/** Whether a report was triaged by its day: three working days, the same day if immediate. */
public enum TriageTime {
    ON_TIME,
    TOO_LATE;

    private static final WorkingCalendar CALENDAR = WorkingCalendar.usual();

    /** As indicator E6 defines it: by the proposed target, whatever target the office works by. */
    public static TriageTime of(LocalDate received, LocalDate triaged, Urgency urgency) {
        var last = ServiceTarget.TRIAGE.proposed(urgency).dueAfter(received, CALENDAR, List.of());
        return triaged.isAfter(last) ? TOO_LATE : ON_TIME;
    }
}

package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a person reads what is sent: on working days, in the hours of the desk. */
@ApplicationScoped
class DeskHours {

    private final LocalTime opens;
    private final LocalTime closes;
    private final Clock clock;

    DeskHours(
            @ConfigProperty(name = "ligevaerd.desk.opens") LocalTime opens,
            @ConfigProperty(name = "ligevaerd.desk.closes") LocalTime closes,
            Clock clock) {
        this.opens = opens;
        this.closes = closes;
        this.clock = clock;
    }

    /**
     * @param now true while somebody reads; then {@code time} is when they stop, else when they
     *     begin
     */
    record Next(boolean now, LocalDate day, LocalTime time) {

        /** Such as {@code mandag 24. november}. */
        public String dayIn(Language language) {
            return day.format(DateTimeFormatter.ofPattern("EEEE d. MMMM", language.locale()));
        }
    }

    Next next() {
        var moment = LocalDateTime.now(clock);
        var calendar = WorkingCalendar.usual();
        var today = moment.toLocalDate();
        if (calendar.isWorkingDay(today) && moment.toLocalTime().isBefore(closes)) {
            return moment.toLocalTime().isBefore(opens)
                    ? new Next(false, today, opens)
                    : new Next(true, today, closes);
        }
        return new Next(false, calendar.firstWorkingDayOnOrAfter(today.plusDays(1)), opens);
    }
}

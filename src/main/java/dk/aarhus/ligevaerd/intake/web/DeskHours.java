package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.OnDuty;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a person reads what is sent: on working days, in the hours of the desk. In between, those
 * who are on duty are called for danger.
 */
@ApplicationScoped
class DeskHours {

    private final LocalTime opens;
    private final LocalTime closes;
    private final OnDuty onDuty;
    private final Clock clock;

    DeskHours(
            @ConfigProperty(name = "ligevaerd.desk.opens") LocalTime opens,
            @ConfigProperty(name = "ligevaerd.desk.closes") LocalTime closes,
            OnDuty onDuty,
            Clock clock) {
        this.opens = opens;
        this.closes = closes;
        this.onDuty = onDuty;
        this.clock = clock;
    }

    /**
     * @param now true while somebody reads; then {@code time} is when they stop, else when they
     *     begin
     * @param duty the first day until then on which somebody is called for danger, if there is one
     * @param today on which it is asked
     */
    record Next(
            boolean now, LocalDate day, LocalTime time, Optional<LocalDate> duty, LocalDate today) {

        /** Such as {@code mandag 24. november}. */
        public String dayIn(Language language) {
            return written(day, language);
        }

        public boolean onDuty() {
            return duty.filter(today::equals).isPresent();
        }

        public boolean onDutyLater() {
            return duty.isPresent() && !onDuty();
        }

        public String dutyIn(Language language) {
            return duty.map(first -> written(first, language)).orElse("");
        }
    }

    Next next() {
        var moment = LocalDateTime.now(clock);
        var calendar = WorkingCalendar.usual();
        var today = moment.toLocalDate();
        if (calendar.isWorkingDay(today) && moment.toLocalTime().isBefore(closes)) {
            return moment.toLocalTime().isBefore(opens)
                    ? later(today, today)
                    : new Next(true, today, closes, Optional.empty(), today);
        }
        return later(calendar.firstWorkingDayOnOrAfter(today.plusDays(1)), today);
    }

    private Next later(LocalDate day, LocalDate today) {
        var duty = today.datesUntil(day.plusDays(1)).filter(onDuty::isSomebody).findFirst();
        return new Next(false, day, opens, duty, today);
    }

    private static String written(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d. MMMM", language.locale()));
    }
}

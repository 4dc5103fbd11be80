package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.law.Pause;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Days on which a case stood still because somebody else had it; why, stands in its timeline. The
 * day on which it goes on counts again.
 */
@Entity
@Table(name = "case_pause")
public class StoodStill {

    @Id private UUID id;
    private String caseReference;
    private LocalDate firstDay;
    private LocalDate lastDay;

    protected StoodStill() {}

    static StoodStill from(Reference reference, LocalDate day) {
        var pause = new StoodStill();
        pause.id = UUID.randomUUID();
        pause.caseReference = reference.value();
        pause.firstDay = day;
        return pause;
    }

    void goOn(LocalDate day) {
        lastDay = day.minusDays(1);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Empty while it lasts. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public boolean isOver() {
        return lastDay != null;
    }

    /** How many days it took; none where it ended on the day on which it began. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(firstDay, lastDay().orElse(today)) + 1);
    }

    /** As the calendar counts it; empty while it lasts, and where it took no day. */
    Optional<Pause> over() {
        return lastDay()
                .filter(last -> !last.isBefore(firstDay))
                .map(last -> new Pause(firstDay, last));
    }
}

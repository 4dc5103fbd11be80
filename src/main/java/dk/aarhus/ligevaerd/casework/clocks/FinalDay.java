package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A day after which something is lost that the case needs. Half of the time before it, whoever
 * works on the case is told, while there is still time to do something.
 */
@Entity
@Table(name = "case_final_day")
public class FinalDay {

    @Id private UUID id;
    private String caseReference;

    @Enumerated(EnumType.STRING)
    private FinalDayKind kind;

    private LocalDate finalOn;
    private LocalDate alarmOn;
    private LocalDate alarmedOn;
    private LocalDate settledOn;
    private String recordedBy;
    private LocalDate recordedOn;

    protected FinalDay() {}

    static FinalDay of(
            Reference reference, FinalDayKind kind, LocalDate finalOn, String by, LocalDate today) {
        var day = new FinalDay();
        day.id = UUID.randomUUID();
        day.caseReference = reference.value();
        day.kind = kind;
        day.finalOn = finalOn;
        day.alarmOn = halfWay(today, finalOn);
        day.recordedBy = by;
        day.recordedOn = today;
        return day;
    }

    /** Half of the time from today on is over, rounded to the earlier day. */
    static LocalDate halfWay(LocalDate today, LocalDate finalOn) {
        return today.plusDays(ChronoUnit.DAYS.between(today, finalOn) / 2);
    }

    /** True the first time only. */
    boolean alarm(LocalDate today) {
        if (alarmedOn != null || settledOn != null || today.isBefore(alarmOn)) {
            return false;
        }
        alarmedOn = today;
        return true;
    }

    /** It is taken care of, or no longer matters. */
    void settle(LocalDate today) {
        if (settledOn == null) {
            settledOn = today;
        }
    }

    public UUID id() {
        return id;
    }

    public Reference reference() {
        return new Reference(caseReference);
    }

    public FinalDayKind kind() {
        return kind;
    }

    public LocalDate finalOn() {
        return finalOn;
    }

    public LocalDate alarmOn() {
        return alarmOn;
    }

    public Optional<LocalDate> alarmedOn() {
        return Optional.ofNullable(alarmedOn);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Half of the time has gone by, and nobody has taken care of it. */
    public boolean isPressing(LocalDate today) {
        return settledOn == null && !today.isBefore(alarmOn);
    }
}

package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A case that is kept, whatever the schedule says. */
@Entity
@Table(name = "retention_hold")
public class Hold {

    @Id private UUID id;
    private String reference;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    private String placedBy;
    private LocalDate placedOn;
    private LocalDate lastDay;
    private String liftedBy;
    private LocalDate liftedOn;

    protected Hold() {}

    static Hold of(
            Reference reference,
            HoldReason reason,
            Optional<LocalDate> lastDay,
            String by,
            LocalDate today) {
        var hold = new Hold();
        hold.id = UUID.randomUUID();
        hold.reference = reference.value();
        hold.reason = reason;
        hold.lastDay = lastDay.orElse(null);
        hold.placedBy = by;
        hold.placedOn = today;
        return hold;
    }

    void lift(String by, LocalDate today) {
        liftedBy = by;
        liftedOn = today;
    }

    public UUID id() {
        return id;
    }

    public Reference reference() {
        return new Reference(reference);
    }

    public HoldReason reason() {
        return reason;
    }

    public String placedBy() {
        return placedBy;
    }

    public LocalDate placedOn() {
        return placedOn;
    }

    /** The last day on which it holds; empty for one that somebody has to lift. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }
}

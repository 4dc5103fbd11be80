package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a clock was given more time, why, and by whom. The promise stays as it was. */
@Entity
@Table(name = "case_extension")
public class Extension {

    @Id private UUID id;
    private String caseReference;
    private UUID term;

    @Enumerated(EnumType.STRING)
    private ExtensionReason reason;

    private LocalDate dueBefore;
    private LocalDate dueAfter;
    private String extendedBy;
    private LocalDate extendedOn;

    protected Extension() {}

    static Extension of(
            Reference reference,
            Term term,
            ExtensionReason reason,
            LocalDate to,
            String by,
            LocalDate today) {
        var extension = new Extension();
        extension.id = UUID.randomUUID();
        extension.caseReference = reference.value();
        extension.term = term.id();
        extension.reason = reason;
        extension.dueBefore = term.due();
        extension.dueAfter = to;
        extension.extendedBy = by;
        extension.extendedOn = today;
        return extension;
    }

    public UUID term() {
        return term;
    }

    public ExtensionReason reason() {
        return reason;
    }

    public LocalDate dueBefore() {
        return dueBefore;
    }

    public LocalDate dueAfter() {
        return dueAfter;
    }

    public String extendedBy() {
        return extendedBy;
    }

    public LocalDate extendedOn() {
        return extendedOn;
    }
}

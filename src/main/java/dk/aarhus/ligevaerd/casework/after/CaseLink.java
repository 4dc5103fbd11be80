package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A case that another case was opened from: reprisals that came of the first. */
@Entity
@Table(name = "case_link")
public class CaseLink {

    @Id private UUID id;
    private String firstReference;
    private String nextReference;
    private LocalDate linkedOn;

    protected CaseLink() {}

    static CaseLink of(Reference first, Reference next, LocalDate today) {
        var link = new CaseLink();
        link.id = UUID.randomUUID();
        link.firstReference = first.value();
        link.nextReference = next.value();
        link.linkedOn = today;
        return link;
    }

    /** The case at the other end. */
    public Reference otherThan(Reference one) {
        return new Reference(firstReference.equals(one.value()) ? nextReference : firstReference);
    }

    /** Whether the other case was opened from this one. */
    public boolean beginsAt(Reference one) {
        return firstReference.equals(one.value());
    }

    public LocalDate linkedOn() {
        return linkedOn;
    }
}

package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * That somebody came to read a case in an emergency. It holds on one day only; why is in the
 * journal and, for whoever handles the case, in its timeline.
 */
@Entity
@Table(name = "case_glass")
class Glass {

    @Embeddable
    record Key(
            @Column(name = "case_reference") String reference,
            String account,
            @Column(name = "broken_on") LocalDate day) {}

    @EmbeddedId private Key key;

    protected Glass() {}

    static Glass of(Reference reference, String account, LocalDate day) {
        var glass = new Glass();
        glass.key = new Key(reference.value(), account, day);
        return glass;
    }

    Key key() {
        return key;
    }
}

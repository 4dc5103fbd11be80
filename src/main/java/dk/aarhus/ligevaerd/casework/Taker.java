package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That somebody said to have no interest in a matter, before reading of it (FVL §§ 3 and 6). */
@Entity
@Table(name = "case_taker")
class Taker {

    @Embeddable
    record Key(@Column(name = "case_reference") String reference, String account) {}

    @EmbeddedId private Key key;
    private LocalDate takenOn;

    protected Taker() {}

    static Taker of(Reference reference, String account, LocalDate day) {
        var taker = new Taker();
        taker.key = new Key(reference.value(), account);
        taker.takenOn = day;
        return taker;
    }

    String account() {
        return key.account();
    }
}

package dk.aarhus.ligevaerd.intake.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row that tells whoever reads it that somebody wrote something, and on which day. */
@Entity
@Table(name = "draft")
class Draft {

    @Id private String codeLookup;
    private String sealed;
    private LocalDate changedOn;

    protected Draft() {}

    void keep(String answers, LocalDate day) {
        sealed = answers;
        changedOn = day;
    }

    String codeLookup() {
        return codeLookup;
    }

    /** Empty for a row that was made a moment ago, in this transaction. */
    String sealed() {
        return sealed;
    }
}

package dk.aarhus.ligevaerd.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Opens one mailbox in the place of its code, for whoever logged in. The code itself is kept in no
 * form that gives it back, and goes on working.
 */
@Entity
@Table(name = "mailbox_pass")
class MailboxPass {

    @Id private UUID report;
    private String lookup;
    private LocalDate goodUntil;

    protected MailboxPass() {}

    static MailboxPass of(UUID report) {
        var pass = new MailboxPass();
        pass.report = report;
        return pass;
    }

    /** Takes the place of the one before it. */
    void renew(String newLookup, LocalDate until) {
        lookup = newLookup;
        goodUntil = until;
    }

    UUID report() {
        return report;
    }
}

package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A mail to a deputy that waits for the next batch; the row goes when it has left. */
@Entity
@Table(name = "case_alarm_mail")
class AlarmMail {

    @Id private UUID id;
    private String caseReference;
    private String account;

    protected AlarmMail() {}

    static AlarmMail of(Reference reference, String account) {
        var mail = new AlarmMail();
        mail.id = UUID.randomUUID();
        mail.caseReference = reference.value();
        mail.account = account;
        return mail;
    }

    UUID id() {
        return id;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    String account() {
        return account;
    }
}

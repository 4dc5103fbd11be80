package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report of danger that somebody on duty has to confirm. It keeps no time: the rounds that were
 * made for it stand for how long it waits.
 */
@Entity
@Table(name = "duty_alert")
class DutyAlert {

    /** The person on duty is called so often before the deputy is. */
    static final int ROUNDS_OF_THE_FIRST = 3;

    /** Afterwards nobody is called any more; the worklist and the alarms still show it. */
    static final int MOST_ROUNDS = 18;

    @Id private UUID id;
    private String caseReference;
    private LocalDate raisedOn;
    private int rounds;
    private String confirmedBy;
    private LocalDate confirmedOn;

    protected DutyAlert() {}

    static DutyAlert of(Reference reference, LocalDate day) {
        var alert = new DutyAlert();
        alert.id = UUID.randomUUID();
        alert.caseReference = reference.value();
        alert.raisedOn = day;
        return alert;
    }

    /**
     * Another round.
     *
     * @return true where it is the deputy's turn by now
     */
    boolean goesToDeputy() {
        rounds++;
        return rounds > ROUNDS_OF_THE_FIRST;
    }

    void confirm(String account, LocalDate day) {
        confirmedBy = account;
        confirmedOn = day;
    }

    boolean isOpen() {
        return confirmedOn == null;
    }

    boolean isGivenUp() {
        return rounds >= MOST_ROUNDS;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    /** The number of the mail of this round. */
    String number() {
        return id + "." + rounds;
    }
}

package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One reminder to one account, of a clock that ran out or of a final day that comes near. The row
 * is its memory: recorded once, by its unique key; mailed at least once, for it stays due until a
 * mail has left.
 */
@Entity
@Table(name = "case_reminder")
public class Reminder {

    /** In place of an account where there is nobody who may be told. */
    static final String NOBODY = "-";

    @Id private UUID id;
    private String caseReference;
    private UUID about;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private LocalDate due;
    private String account;
    private boolean pressing;
    private LocalDate raisedOn;
    private LocalDate mailedOn;

    protected Reminder() {}

    /**
     * @param about the clock or the final day
     * @param due the day that was missed, or is the last one
     */
    static Reminder of(
            CaseFile file, UUID about, Rung rung, LocalDate due, String account, LocalDate today) {
        var reminder = new Reminder();
        reminder.id = UUID.randomUUID();
        reminder.caseReference = file.reference().value();
        reminder.about = about;
        reminder.rung = rung;
        reminder.due = due;
        reminder.account = account;
        reminder.pressing = file.urgency() == Urgency.IMMEDIATE;
        reminder.raisedOn = today;
        // Where there is nobody to tell there is no mail to wait for.
        reminder.mailedOn = account.equals(NOBODY) ? today : null;
        return reminder;
    }

    void mailed(LocalDate today) {
        mailedOn = today;
    }

    public UUID id() {
        return id;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    public UUID about() {
        return about;
    }

    public Rung rung() {
        return rung;
    }

    /** The day that was missed, or is the last one. */
    public LocalDate due() {
        return due;
    }

    public Optional<String> account() {
        return Optional.of(account).filter(name -> !name.equals(NOBODY));
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public Optional<LocalDate> mailedOn() {
        return Optional.ofNullable(mailedOn);
    }
}

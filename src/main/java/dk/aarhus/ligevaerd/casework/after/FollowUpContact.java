package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The question whether anything bad came of a report. It is over when it was answered, in the
 * mailbox or to somebody of the staff, or when it was tried twice.
 */
@Entity
@Table(name = "case_follow_up")
public class FollowUpContact extends Locked {

    private static final int ENOUGH_ATTEMPTS = 2;
    private static final String ANSWER = "case_follow_up.answer";

    @Id private UUID id;
    private String caseReference;
    private int round;

    @Enumerated(EnumType.STRING)
    private Milestone milestone;

    private LocalDate dueOn;
    private int attempts;
    private LocalDate lastAttempt;
    private LocalDate answeredOn;
    private String answeredTo;
    private Boolean adverse;
    private String answer;

    protected FollowUpContact() {}

    static FollowUpContact of(
            String reference, int round, Milestone milestone, LocalDate decided, Safe safe) {
        var contact = new FollowUpContact();
        contact.id = UUID.randomUUID();
        contact.lockWith(safe);
        contact.caseReference = reference;
        contact.round = round;
        contact.milestone = milestone;
        contact.dueOn = milestone.dayAfter(decided);
        return contact;
    }

    /**
     * @param to the account that was answered, or {@code reporter} for the mailbox
     * @param words null where they stand in the dialogue
     */
    void answered(boolean bad, String words, String to, LocalDate today) {
        adverse = bad;
        answer = seal(ANSWER, words);
        answeredTo = to;
        answeredOn = today;
    }

    void tried(LocalDate today) {
        attempts++;
        lastAttempt = today;
    }

    /** A second attempt on the same day is the first. */
    boolean mayBeTriedOn(LocalDate today) {
        return !isOver() && !today.equals(lastAttempt);
    }

    public boolean isOver() {
        return answeredOn != null || attempts >= ENOUGH_ATTEMPTS;
    }

    public boolean isDue(LocalDate today) {
        return !isOver() && !dueOn.isAfter(today);
    }

    /** By when it is asked: a working day. */
    PartTerm term(LocalDate decided, WorkingCalendar calendar) {
        return PartTerm.own(
                TermKind.REPRISAL_CONTACT,
                id,
                decided,
                calendar.firstWorkingDayOnOrAfter(dueOn),
                overOn());
    }

    /** The day of the answer, or of the attempt that was enough. */
    Optional<LocalDate> overOn() {
        return isOver()
                ? Optional.of(answeredOn == null ? lastAttempt : answeredOn)
                : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public Milestone milestone() {
        return milestone;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<String> answeredTo() {
        return Optional.ofNullable(answeredTo);
    }

    public boolean isAdverse() {
        return Boolean.TRUE.equals(adverse);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(open(ANSWER, answer));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}

package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One clock of one case: what starts it, the day that was promised and the day that the desk works
 * to. Codes and days only.
 */
@Entity
@Table(name = "case_term")
public class Term {

    @Id private UUID id;
    @Version private int version;
    private String caseReference;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    // Which thing of a part of the case; null where the stage has the clock.
    private String about;
    private LocalDate startedOn;
    private LocalDate promisedBy;
    private LocalDate due;
    private LocalDate extendedTo;
    private LocalDate extendedOn;
    private LocalDate pausedOn;
    private LocalDate endedOn;

    protected Term() {}

    static Term begin(
            Reference reference,
            TermKind kind,
            LocalDate startedOn,
            Optional<LocalDate> promised,
            LocalDate due) {
        var term = new Term();
        term.id = UUID.randomUUID();
        term.caseReference = reference.value();
        term.kind = kind;
        term.startedOn = startedOn;
        term.promisedBy = promised.orElse(null);
        term.due = due;
        return term;
    }

    static Term begin(Reference reference, PartTerm part) {
        var term = begin(reference, part.kind(), part.started(), part.promised(), part.due());
        term.about = part.about();
        return term;
    }

    /** Whether it is the clock of that thing, begun then. */
    boolean isOf(PartTerm part) {
        return kind == part.kind()
                && part.about().equals(about)
                && part.started().equals(startedOn);
    }

    /** What the desk works to was counted anew; what was promised stays. */
    void fallsDue(LocalDate day) {
        due = day;
    }

    void pause(LocalDate day) {
        pausedOn = day;
    }

    void goOn() {
        pausedOn = null;
    }

    void extend(LocalDate to, LocalDate today) {
        extendedTo = to;
        extendedOn = today;
        due = to;
    }

    void end(LocalDate day) {
        pausedOn = null;
        endedOn = day;
    }

    public UUID id() {
        return id;
    }

    public Reference reference() {
        return new Reference(caseReference);
    }

    public TermKind kind() {
        return kind;
    }

    /** The number or the id of the thing whose clock it is; empty where it is the stage's. */
    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /**
     * Told to the reporter, or to whoever is to answer; neither a pause nor an extension moves it.
     */
    public Optional<LocalDate> promisedBy() {
        return Optional.ofNullable(promisedBy);
    }

    public LocalDate due() {
        return due;
    }

    /** The day that an extension set, and when it was given. */
    public Optional<LocalDate> extendedTo() {
        return Optional.ofNullable(extendedTo);
    }

    Optional<LocalDate> extendedOn() {
        return Optional.ofNullable(extendedOn);
    }

    public Optional<LocalDate> pausedOn() {
        return Optional.ofNullable(pausedOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isRunning() {
        return endedOn == null;
    }

    /** Ended after its day, or runs after it; what is paused is not late. */
    public boolean isLate(LocalDate today) {
        return pausedOn == null && due.isBefore(endedOn().orElse(today));
    }
}

package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Breaking the glass: a decision maker without a tie reads a case until the day is over, because
 * somebody may come to harm and nobody who handles it is there. Nothing but reading; the auditor
 * and the handler are told in the same moment.
 */
@ApplicationScoped
@Transactional
public class Emergencies {

    private static final int LONGEST_REASON = 500;
    private static final int NEWEST = 100;
    private static final Subject ALL = new Subject(Subject.Kind.JOURNAL, "emergencies");

    private final Cases cases;
    private final Ties ties;
    private final Glasses glasses;
    private final Journal journal;
    private final Clock clock;

    Emergencies(Cases cases, Ties ties, Glasses glasses, Journal journal, Clock clock) {
        this.cases = cases;
        this.ties = ties;
        this.glasses = glasses;
        this.journal = journal;
        this.clock = clock;
    }

    /** That somebody came to read a case on a day. */
    public record Emergency(Reference reference, String account, LocalDate day) {

        static Emergency of(Glass glass) {
            return new Emergency(
                    new Reference(glass.key().reference()),
                    glass.key().account(),
                    glass.key().day());
        }
    }

    /**
     * Opens a case for the caller until the day is over. Whoever may read it anyway breaks nothing.
     *
     * @throws Problem NOT_FOUND for a case that is not there, does not lie inside, or is closed to
     *     the caller; INVALID without a reason
     */
    public void breakGlass(Reference reference, String typedReason, Caller caller) {
        var file = cases.held(reference).orElseThrow(Emergencies::none);
        var held = ties.of(file, caller);
        if (!caller.may(Permission.BREAK_GLASS, held)) {
            throw none();
        }
        var reader = new InputReader();
        var reason = reader.required("reason", typedReason, LONGEST_REASON);
        reader.orRefuse();
        if (caller.may(Permission.READ_CASE, held)) {
            return;
        }
        var today = LocalDate.now(clock);
        glasses.persist(Glass.of(reference, caller.account(), today));
        file.custody().readInAnEmergency(caller.account(), today, reason);
        journal.withReason(
                caller.actingBy(Permission.BREAK_GLASS, held), reference, Part.GLASS, reason);
        cases.flush();
    }

    /** The cases that the caller opened today. */
    public List<Emergency> ofToday(Caller caller) {
        return glasses.of(caller.account(), LocalDate.now(clock)).stream()
                .filter(glass -> isOpenTo(glass, caller))
                .map(Emergency::of)
                .toList();
    }

    /**
     * Whoever opened a case lately, the newest first; why stands in the journal of the case.
     *
     * @throws Problem NOT_ALLOWED to all but auditors
     */
    public List<Emergency> newest(Caller auditor) {
        auditor.require(Permission.READ_GLASS);
        journal.read(auditor, ALL, Part.EMERGENCIES);
        return glasses.newest(NEWEST).stream()
                .filter(glass -> isOpenTo(glass, auditor))
                .map(Emergency::of)
                .toList();
    }

    /** A case that is closed to somebody is not there for them on this page either. */
    private boolean isOpenTo(Glass glass, Caller reader) {
        return cases.referenced(new Reference(glass.key().reference()))
                .filter(file -> !ties.isBarred(file, reader))
                .isPresent();
    }

    private static Problem none() {
        return Problem.of(ProblemKind.NOT_FOUND);
    }
}

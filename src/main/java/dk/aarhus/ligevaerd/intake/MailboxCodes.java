package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The later life of a code: another takes its place where somebody has seen it. In two steps, so
 * that a line that breaks in between leaves nobody without a code that opens: the new one is
 * offered, and takes the place of the old one when the reporter says that it is saved.
 */
@ApplicationScoped
@Transactional
public class MailboxCodes {

    private final Reports reports;
    private final Doorkeeper door;
    private final MailboxStates states;
    private final Pepper pepper;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    MailboxCodes(
            Reports reports,
            Doorkeeper door,
            MailboxStates states,
            Pepper pepper,
            Journal journal) {
        this.reports = reports;
        this.door = door;
        this.states = states;
        this.pepper = pepper;
        this.journal = journal;
    }

    /** Somebody beside the reporter has seen the code: the reporter must take a new one. */
    public void mustReplace(Reference reference) {
        reports.referenced(reference).map(states::changing).ifPresent(Mailbox::codeWasSeen);
    }

    /** Whether others have seen this code; empty where it opens nothing. */
    public Optional<Boolean> wasSeen(String typedCode) {
        return door.recognise(typedCode).map(report -> states.of(report).codeSeen());
    }

    /**
     * Draws a new code. It opens nothing yet, and one that was offered before never will.
     *
     * @throws Problem WRONG_CODE for a code that opens nothing
     */
    public MailboxCode offer(String typedCode) {
        var report = required(typedCode);
        var code = MailboxCode.draw(random);
        states.changing(report).offer(code.lookup(pepper));
        return code;
    }

    /**
     * From now on the offered code opens the mailbox, and the old one nothing.
     *
     * @throws Problem WRONG_CODE for an old code that opens nothing; STATE_CONFLICT where the new
     *     one is not the one that was offered last
     */
    public void take(String typedCode, String offeredCode) {
        var report = required(typedCode);
        var state = states.changing(report);
        var lookup =
                MailboxCode.parse(offeredCode)
                        .map(code -> code.lookup(pepper))
                        .filter(state::isOffered)
                        .orElseThrow(() -> Problem.of(ProblemKind.STATE_CONFLICT));
        report.opensWith(lookup);
        state.taken();
        journal.ofReporter(report.reference(), ReporterAct.REPLACED_CODE.name());
    }

    private Report required(String typedCode) {
        return door.recognise(typedCode).orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
    }
}

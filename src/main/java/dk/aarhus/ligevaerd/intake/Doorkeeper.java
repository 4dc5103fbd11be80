package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets reporters in by their code, and slows down those who guess. */
@ApplicationScoped
class Doorkeeper {

    private final Reports reports;
    private final MailboxStates states;
    private final MailboxPasses passes;
    private final WrongCodes wrongCodes;

    Doorkeeper(Reports reports, MailboxStates states, MailboxPasses passes, WrongCodes wrongCodes) {
        this.reports = reports;
        this.states = states;
        this.passes = passes;
        this.wrongCodes = wrongCodes;
    }

    /**
     * The report of a code as typed; empty when the code is wrong, whatever is wrong with it.
     *
     * @throws Problem TOO_MANY_REQUESTS for a wrong code while too many of them come;
     *     CODE_TO_REPLACE for a code that others have seen
     */
    Optional<Report> admit(String typedCode) {
        var report = recognise(typedCode);
        if (report.map(states::of).filter(Mailbox::codeSeen).isPresent()) {
            throw Problem.of(ProblemKind.CODE_TO_REPLACE);
        }
        return report;
    }

    /**
     * The same for somebody who must have been here before.
     *
     * @throws Problem WRONG_CODE for a code that opens nothing; others as for {@link #admit}
     */
    Report require(String typedCode) {
        return admit(typedCode).orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
    }

    /** Also for a code that is good for nothing but a new one. */
    Optional<Report> recognise(String typedCode) {
        var report = MailboxCode.parse(typedCode).flatMap(this::openedBy);
        if (report.isEmpty()) {
            wrongCodes.count();
        }
        return report;
    }

    /** By its code, or by the pass of its reporter who logged in. */
    private Optional<Report> openedBy(MailboxCode code) {
        return reports.openedBy(code)
                .or(() -> passes.reportOf(code).flatMap(reports::findByIdOptional));
    }
}

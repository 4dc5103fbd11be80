package dk.aarhus.ligevaerd.intake.entry;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.Channel;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.MailboxCodes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.intake.draft.DraftAnswers;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An officer writes in what somebody tells by telephone, at the desk or in a letter. It is kept as
 * it is typed, under a code as every draft is, and belongs to the officer who began it. The officer
 * has seen the code, so the reporter must take another at the first opening.
 */
@ApplicationScoped
@Transactional
public class OfficerEntry {

    private static final String BY = "enteredBy";

    private final CurrentCaller current;
    private final Intake intake;
    private final Drafts drafts;
    private final Reports reports;
    private final MailboxCodes codes;
    private final Journal journal;

    OfficerEntry(
            CurrentCaller current,
            Intake intake,
            Drafts drafts,
            Reports reports,
            MailboxCodes codes,
            Journal journal) {
        this.current = current;
        this.intake = intake;
        this.drafts = drafts;
        this.reports = reports;
        this.codes = codes;
        this.journal = journal;
    }

    /** How and when a report reached the municipality. */
    public record Arrival(Channel channel, LocalDate received) {}

    /** Whether the caller may enter reports at all. */
    public void requireOfficer() {
        officer();
    }

    /** What this officer has typed under the code; empty for a code of somebody else. */
    public Optional<DraftAnswers> open(MailboxCode code) {
        var officer = officer();
        return drafts.open(code).filter(draft -> draft.all(BY).contains(officer.account()));
    }

    /** Whether nobody else writes, or has sent, a report under the code. */
    public boolean isFree(MailboxCode code) {
        return intake.receiptOf(code).isPresent()
                ? receipt(code).isPresent()
                : drafts.open(code).isEmpty() || open(code).isPresent();
    }

    /** What was written in under this code; empty for a code that came by no officer. */
    public Optional<Receipt> receipt(MailboxCode code) {
        officer();
        return intake.receiptOf(code)
                .filter(
                        receipt ->
                                reports.referenced(receipt.reference())
                                        .filter(report -> report.channel().isWrittenIn())
                                        .isPresent());
    }

    /** Keeps what was typed, in the place of what was there. */
    public void keep(MailboxCode code, DraftAnswers typed) {
        var officer = officer();
        drafts.change(code, earlier -> typed.with(BY, List.of(officer.account())));
    }

    /**
     * Files what was typed, and erases the draft.
     *
     * @throws Problem INVALID with every wrong field; the draft stays
     */
    public Receipt file(MailboxCode code, Arrival arrival, FilingForm form) {
        var officer = officer();
        var receipt =
                drafts.file(code, arrival.received(), typed -> form)
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        reports.cameBy(receipt.reference(), arrival.channel());
        codes.mustReplace(receipt.reference());
        journal.act(officer, Subject.of(receipt.reference()), "ENTERED");
        return receipt;
    }

    private Caller officer() {
        return current.require(Permission.ENTER_REPORT);
    }
}

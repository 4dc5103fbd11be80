package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dialogue with reporters: they come with a code, the desk with a reference. */
@ApplicationScoped
@Transactional
public class Mailboxes {

    static final int LONGEST_MESSAGE = 10_000;

    private final Reports reports;
    private final MailboxEntries entries;
    private final Event<ReporterWrote> wrote;
    private final WrongCodes wrongCodes;
    private final Journal journal;
    private final JournalDesk journalDesk;
    private final Clock clock;

    Mailboxes(
            Reports reports,
            MailboxEntries entries,
            Event<ReporterWrote> wrote,
            WrongCodes wrongCodes,
            Journal journal,
            JournalDesk journalDesk,
            Clock clock) {
        this.reports = reports;
        this.entries = entries;
        this.wrote = wrote;
        this.wrongCodes = wrongCodes;
        this.journal = journal;
        this.journalDesk = journalDesk;
        this.clock = clock;
    }

    /**
     * The mailbox of a code as typed; empty when the code is wrong, whatever is wrong with it.
     *
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem TOO_MANY_REQUESTS for a wrong code while
     *     too many of them come
     */
    public Optional<MailboxView> open(String typedCode) {
        var report = openedBy(typedCode);
        report.map(Report::reference)
                .ifPresent(
                        reference ->
                                journal.ofReporterOnceADay(
                                        reference, ReporterAct.OPENED_MAILBOX.name()));
        return report.map(this::view);
    }

    /**
     * The reporter writes.
     *
     * @return false when the code is wrong
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID when the text is missing or too
     *     long; TOO_MANY_REQUESTS as for {@link #open}
     */
    public boolean write(String typedCode, String typedText) {
        var report = openedBy(typedCode);
        if (report.isEmpty()) {
            return false;
        }
        var reader = new InputReader();
        var text = reader.required("text", typedText, LONGEST_MESSAGE);
        reader.orRefuse();
        var today = LocalDate.now(clock);
        // The desk holds the case before it writes here; in another order the two could wait for
        // each other.
        wrote.fire(new ReporterWrote(report.get().reference(), today));
        add(report.get(), Sender.REPORTER, today, text);
        journal.ofReporter(report.get().reference(), ReporterAct.WROTE.name());
        return true;
    }

    /** The desk writes to the reporter; the text is what the reporter will read. */
    public void post(Reference reference, String text, LocalDate day) {
        add(report(reference), Sender.OFFICE, day, text);
    }

    /** Lets the reporter see where the case stands. */
    public void show(Reference reference, CaseStatus status) {
        report(reference).show(status);
    }

    /** The dialogue as the desk reads it. */
    public List<MailboxMessage> messages(Reference reference) {
        return entries.of(report(reference));
    }

    private Optional<Report> openedBy(String typedCode) {
        var report = MailboxCode.parse(typedCode).flatMap(reports::openedBy);
        if (report.isEmpty()) {
            wrongCodes.count();
        }
        return report;
    }

    private void add(Report report, Sender sender, LocalDate day, String text) {
        // Two writers at once would take the same place: the report's row is the queue.
        reports.getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        entries.add(report, sender, day, text);
    }

    private Report report(Reference reference) {
        return reports.referenced(reference)
                .orElseThrow(() -> new IllegalStateException("no such report"));
    }

    private MailboxView view(Report report) {
        return new MailboxView(
                report.reference(),
                report.shownStatus(),
                report.promised().acknowledgeBy(),
                report.promised().feedbackBy(),
                entries.of(report),
                report.hasContact(),
                journalDesk.openings(report.reference()));
    }
}

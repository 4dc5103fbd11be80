package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dialogue with reporters: they come with a code, the desk with a reference.
 *
 * <p>What takes a code throws {@link Problem} TOO_MANY_REQUESTS for a wrong one while too many of
 * them come, and CODE_TO_REPLACE for one that others have seen.
 */
@ApplicationScoped
@Transactional
public class Mailboxes {

    static final int LONGEST_MESSAGE = 10_000;

    private final Reports reports;
    private final Doorkeeper door;
    private final MailboxEntries entries;
    private final MailboxStates states;
    private final MailboxRequests requests;
    private final HearingNotices.Shown shown;
    private final Event<ReporterWrote> wrote;
    private final Journal journal;
    private final JournalDesk journalDesk;
    private final Clock clock;

    Mailboxes(
            Reports reports,
            Doorkeeper door,
            MailboxEntries entries,
            MailboxStates states,
            MailboxRequests requests,
            HearingNotices.Shown shown,
            Event<ReporterWrote> wrote,
            Journal journal,
            JournalDesk journalDesk,
            Clock clock) {
        this.reports = reports;
        this.door = door;
        this.entries = entries;
        this.states = states;
        this.requests = requests;
        this.shown = shown;
        this.wrote = wrote;
        this.journal = journal;
        this.journalDesk = journalDesk;
        this.clock = clock;
    }

    /** The mailbox of a code as typed; empty when the code is wrong, whatever is wrong with it. */
    public Optional<MailboxView> open(String typedCode) {
        var report = door.admit(typedCode);
        report.map(Report::reference)
                .ifPresent(
                        reference ->
                                journal.ofReporterOnceADay(
                                        reference, ReporterAct.OPENED_MAILBOX.name()));
        return report.map(this::view);
    }

    /** Everything in it and the report itself, to be kept; empty when the code is wrong. */
    public Optional<MailboxCopy> copy(String typedCode) {
        var mailbox = open(typedCode);
        return mailbox.flatMap(view -> reports.referenced(view.reference()))
                .map(
                        report ->
                                new MailboxCopy(
                                        mailbox.get(),
                                        report,
                                        report.contact(),
                                        LocalDate.now(clock)));
    }

    /**
     * The reporter writes.
     *
     * @return false when the code is wrong
     * @throws Problem INVALID when the text is missing or too long
     */
    public boolean write(String typedCode, String typedText) {
        return write(typedCode, typedText, report -> false);
    }

    /** The same where the text that was written last, if it is the same, is not written again. */
    public boolean writeOnce(String typedCode, String typedText) {
        var text = Optional.ofNullable(typedText).map(String::strip).orElse("");
        return write(typedCode, typedText, report -> isLast(report, text));
    }

    private interface Done {
        boolean already(Report report);
    }

    private boolean write(String typedCode, String typedText, Done done) {
        var report = door.admit(typedCode);
        if (report.isEmpty()) {
            return false;
        }
        var reader = new InputReader();
        var text = reader.required("text", typedText, LONGEST_MESSAGE);
        reader.orRefuse();
        if (!done.already(report.get())) {
            write(report.get(), text);
        }
        return true;
    }

    /** What a reporter wrote, or said by another way, as a message of the dialogue. */
    void write(Report report, String text) {
        var today = LocalDate.now(clock);
        // The desk holds the case before it writes here; in another order the two could wait for
        // each other.
        wrote.fire(new ReporterWrote(report.reference(), today));
        states.changing(report);
        entries.add(report, Sender.REPORTER, today, OfficeMessage.of(text));
        journal.ofReporter(report.reference(), ReporterAct.WROTE.name());
    }

    /** Whether that is what the reporter wrote last, today: a page was sent twice. */
    boolean isLast(Report report, String text) {
        var all = entries.of(report);
        if (all.isEmpty()) {
            return false;
        }
        var last = all.get(all.size() - 1);
        return last.from() == Sender.REPORTER
                && last.day().equals(LocalDate.now(clock))
                && last.text().equals(text);
    }

    /** The desk writes to the reporter; the text is what the reporter will read. */
    public void post(Reference reference, String text, LocalDate day) {
        post(reference, OfficeMessage.of(text), day);
    }

    /**
     * The same in two languages, or with a promise that the other one follows.
     *
     * @return the number of the message in the mailbox, from 1
     */
    public int post(Reference reference, OfficeMessage message, LocalDate day) {
        var report = report(reference);
        states.changing(report).somethingIsNew();
        var entry = entries.add(report, Sender.OFFICE, day, message);
        ownMailbox(report).ifPresent(first -> entry.isReadAs(post(first, message, day)));
        return entry.number();
    }

    /**
     * A message of the desk is given in the reporter's language too.
     *
     * @return false when there is no such message, or it is translated already
     */
    public boolean translate(Reference reference, int number, Translated translation) {
        var report = report(reference);
        var entry = entries.numbered(report, number).filter(MailboxEntry::canBeTranslated);
        entry.ifPresent(
                one -> {
                    one.translate(translation);
                    states.changing(report).somethingIsNew();
                    ownMailbox(report)
                            .map(this::report)
                            .ifPresent(first -> copyInto(first, one, translation));
                });
        return entry.isPresent();
    }

    private void copyInto(Report first, MailboxEntry one, Translated translation) {
        entries.copyOf(one, first)
                .filter(MailboxEntry::canBeTranslated)
                .ifPresent(
                        copy -> {
                            copy.translate(translation);
                            states.changing(first).somethingIsNew();
                        });
    }

    /**
     * A message was filed wrong: what it said is taken out, and its reporter sees that it was.
     *
     * @return as it was; empty when there is no such message, or it says nothing already
     */
    public Optional<MailboxMessage> setAside(Reference reference, int number, LocalDate day) {
        var report = report(reference);
        var entry = entries.numbered(report, number).filter(one -> !one.message().wasSetAside());
        var before = entry.map(MailboxEntry::message);
        entry.ifPresent(
                one -> {
                    if (before.get().from() == Sender.OFFICE) {
                        ownMailbox(report).ifPresent(own -> setAsideCopy(own, one, day));
                    }
                    one.setAside(day);
                    states.changing(report).somethingIsNew();
                });
        return before;
    }

    /** While it still has its words: a copy of before is known by them. */
    private void setAsideCopy(Reference own, MailboxEntry one, LocalDate day) {
        var first = report(own);
        entries.copyOf(one, first)
                .filter(copy -> !copy.wasSetAside())
                .ifPresent(
                        copy -> {
                            copy.setAside(day);
                            states.changing(first).somethingIsNew();
                        });
    }

    /** Nobody has a code of a report that the office wrote: its reporter reads here. */
    private Optional<Reference> ownMailbox(Report report) {
        return report.mailboxReference().filter(first -> reports.referenced(first).isPresent());
    }

    /** Lets the reporter see how far the case is. */
    public void show(Reference reference, Progress progress) {
        var report = report(reference);
        report.show(progress.status());
        states.changing(report).show(progress);
    }

    /** The dialogue as the desk reads it. */
    public List<MailboxMessage> messages(Reference reference) {
        return entries.of(report(reference));
    }

    /**
     * What the reporter asked for, for those who judge it; the handler of the case is not among
     * them.
     */
    public List<Asked> requests(Reference reference) {
        return requests.of(report(reference));
    }

    private Report report(Reference reference) {
        return reports.referenced(reference)
                .orElseThrow(() -> new IllegalStateException("no such report"));
    }

    private MailboxView view(Report report) {
        var today = LocalDate.now(clock);
        var state = states.of(report);
        return new MailboxView(
                report.reference(),
                report.shownStatus(),
                report.promised().acknowledgeBy(),
                report.promised().feedbackBy(),
                entries.of(report),
                report.hasContact(),
                journalDesk.openings(report.reference()),
                state.nextStep(),
                state.nextBy().filter(day -> !day.isBefore(today)),
                state.missed(report.promised(), today),
                report.identity(),
                state.withdrawnOn(),
                state.followUpDue(today),
                report.claimMayBeLostAfter(),
                state.hasNoticeAddress(),
                shown.waits(report, today));
    }
}

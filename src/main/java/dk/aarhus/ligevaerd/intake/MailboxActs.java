package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What reporters can do in their mailboxes beside writing.
 *
 * <p>All throw {@link Problem} WRONG_CODE for a code that opens nothing, CODE_TO_REPLACE for one
 * that others have seen, TOO_MANY_REQUESTS while too many wrong ones come, and INVALID for what was
 * typed.
 */
@ApplicationScoped
@Transactional
public class MailboxActs {

    private static final int LONGEST_CONTACT = 300;

    private final Doorkeeper door;
    private final Mailboxes mailboxes;
    private final MailboxStates states;
    private final MailboxRequests requests;
    private final Event<ReporterAsked> asked;
    private final Event<ReporterWithdrew> withdrew;
    private final Event<ReporterBecameKnown> becameKnown;
    private final Event<ReporterFollowedUp> followedUp;
    private final Journal journal;
    private final Clock clock;

    MailboxActs(
            Doorkeeper door,
            Mailboxes mailboxes,
            MailboxStates states,
            MailboxRequests requests,
            Event<ReporterAsked> asked,
            Event<ReporterWithdrew> withdrew,
            Event<ReporterBecameKnown> becameKnown,
            Event<ReporterFollowedUp> followedUp,
            Journal journal,
            Clock clock) {
        this.door = door;
        this.mailboxes = mailboxes;
        this.states = states;
        this.requests = requests;
        this.asked = asked;
        this.withdrew = withdrew;
        this.becameKnown = becameKnown;
        this.followedUp = followedUp;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The reporter asks what happens in the case.
     *
     * @param words the question as the button said it; it stands in the dialogue
     */
    public void ask(String typedCode, String words) {
        var report = door.require(typedCode);
        asked.fire(new ReporterAsked(report.reference(), Request.WHAT_HAPPENS, today()));
        mailboxes.write(report, words);
    }

    /**
     * The reporter complains about the handling. Whoever handles the case does not read it, and is
     * not told: in the journal it is a message like others.
     */
    public void complain(String typedCode, String typedWords) {
        var report = door.require(typedCode);
        var reader = new InputReader();
        var words = reader.required("text", typedWords, Mailboxes.LONGEST_MESSAGE);
        reader.orRefuse();
        request(report, Request.COMPLAINT, Optional.of(words), ReporterAct.WROTE);
    }

    /** The reporter wants somebody else to handle the case; the reason may be left out. */
    public void askForOtherHandler(String typedCode, String typedReason) {
        var report = door.require(typedCode);
        var reader = new InputReader();
        var reason = reader.optional("text", typedReason, Mailboxes.LONGEST_MESSAGE);
        reader.orRefuse();
        request(report, Request.OTHER_HANDLER, reason, ReporterAct.ASKED_FOR_OTHER_HANDLER);
    }

    /**
     * The reporter takes the report back. Where the case has no such way any more, what was said
     * stands in the dialogue all the same.
     *
     * @param words that it was taken back, in the reporter's language; a reason may follow
     */
    public void withdraw(String typedCode, String words, String typedReason) {
        var report = door.require(typedCode);
        var reader = new InputReader();
        var reason = reader.optional("text", typedReason, Mailboxes.LONGEST_MESSAGE);
        reader.orRefuse();
        if (states.of(report).withdrawnOn().isPresent()) {
            return;
        }
        withdrew.fire(new ReporterWithdrew(report.reference(), today()));
        states.changing(report).withdrawnOn(today());
        mailboxes.write(report, reason.map(text -> words + "\n\n" + text).orElse(words));
        journal.ofReporter(report.reference(), ReporterAct.WITHDREW.name());
    }

    /**
     * An anonymous reporter gives a name or a way to be reached. There is no way back.
     *
     * @throws Problem STATE_CONFLICT for a reporter who is not anonymous
     */
    public void becomeKnown(String typedCode, String typedContact) {
        var report = door.require(typedCode);
        var reader = new InputReader();
        var contact = reader.required("contact", typedContact, LONGEST_CONTACT);
        reader.orRefuse();
        if (report.identity() != IdentityMode.ANONYMOUS) {
            throw Problem.of(ProblemKind.STATE_CONFLICT);
        }
        becameKnown.fire(new ReporterBecameKnown(report.reference(), today()));
        states.changing(report);
        report.becomeKnown(contact, today());
        journal.ofReporter(report.reference(), ReporterAct.BECAME_KNOWN.name());
    }

    /**
     * The reporter answers how it went after the decision.
     *
     * @param answers as they stand in the dialogue; what was written beside them follows
     * @throws Problem STATE_CONFLICT when no question waits for an answer
     */
    public void followUp(String typedCode, boolean adverse, String answers, String typedMore) {
        var report = door.require(typedCode);
        var reader = new InputReader();
        var more = reader.optional("text", typedMore, Mailboxes.LONGEST_MESSAGE);
        reader.orRefuse();
        var due =
                states.of(report)
                        .followUpDue(today())
                        .orElseThrow(() -> Problem.of(ProblemKind.STATE_CONFLICT));
        var words = more.map(text -> answers + "\n\n" + text).orElse(answers);
        followedUp.fire(new ReporterFollowedUp(report.reference(), due, adverse, words, today()));
        states.changing(report).answered(due);
        mailboxes.write(report, words);
        journal.ofReporter(report.reference(), ReporterAct.FOLLOWED_UP.name());
    }

    private void request(
            Report report, Request request, Optional<String> words, ReporterAct journalled) {
        // The case first, as for every message.
        asked.fire(new ReporterAsked(report.reference(), request, today()));
        states.changing(report);
        requests.add(report, request, today(), words);
        journal.ofReporter(report.reference(), journalled.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

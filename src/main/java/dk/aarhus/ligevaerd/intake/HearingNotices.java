package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Shows reporters what others are to read about their case before it leaves, and hears what they
 * say: nobody else knows by what they would be known.
 */
@ApplicationScoped
@Transactional
public class HearingNotices {

    private final Shown notices;
    private final Reports reports;
    private final Doorkeeper door;
    private final MailboxStates states;
    private final MailboxActs acts;
    private final Event<ReporterAnsweredHearing> answered;
    private final Journal journal;
    private final Clock clock;

    HearingNotices(
            Shown notices,
            Reports reports,
            Doorkeeper door,
            MailboxStates states,
            MailboxActs acts,
            Event<ReporterAnsweredHearing> answered,
            Journal journal,
            Clock clock) {
        this.notices = notices;
        this.reports = reports;
        this.door = door;
        this.states = states;
        this.acts = acts;
        this.answered = answered;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that is shown in all mailboxes. */
    @ApplicationScoped
    static class Shown implements PanacheRepositoryBase<HearingNotice, UUID> {

        List<HearingNotice> of(Report report) {
            return list("report = ?1 order by shownOn, number", report.id());
        }

        boolean waits(Report report, LocalDate today) {
            return of(report).stream().anyMatch(notice -> notice.waits(today));
        }
    }

    /** Puts a text before the reporter, in place of an earlier one of the same number. */
    public void show(Reference reference, ShownText text) {
        var report = reports.referenced(reference).orElseThrow();
        takeBack(reference, text.number());
        states.changing(report).somethingIsNew();
        notices.persist(report.show(text));
    }

    /** A text does not leave as it was shown. */
    public void takeBack(Reference reference, int number) {
        var report = reports.referenced(reference).orElseThrow();
        notices.list("report = ?1 and number = ?2", report.id(), number)
                .forEach(HearingNotice::takeBack);
    }

    /** The texts that wait for the reporter's answer, the oldest first. */
    public List<ShownText> waiting(String typedCode) {
        return waiting(door.require(typedCode));
    }

    /**
     * The reporter answers.
     *
     * @param typed a code of {@code HearingAnswer}
     * @param withdrawal that the report is taken back, in the reporter's language
     * @throws Problem INVALID without an answer, or where nothing is said of what reveals;
     *     NOT_FOUND for a text that waits for none
     */
    public void answer(
            String typedCode, int number, String typed, String typedWords, String withdrawal) {
        var report = door.require(typedCode);
        var today = LocalDate.now(clock);
        var notice =
                notices.of(report).stream()
                        .filter(one -> one.waits(today) && one.shown().number() == number)
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        var reader = new InputReader();
        var answer = reader.requiredChoice("answer", typed, HearingAnswer.class);
        var words = reader.optional("text", typedWords, Mailboxes.LONGEST_MESSAGE);
        if (answer == HearingAnswer.REVEALS_ME && words.isEmpty()) {
            reader.note("text", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        // The case first, as for every message.
        answered.fire(
                new ReporterAnsweredHearing(report.reference(), number, answer, words, today));
        notice.answer(answer, words, today);
        journal.ofReporter(report.reference(), ReporterAct.ANSWERED_HEARING.name());
        if (answer == HearingAnswer.WITHDRAW) {
            acts.withdraw(typedCode, withdrawal, words.orElse(null));
        }
    }

    List<ShownText> waiting(Report report) {
        var today = LocalDate.now(clock);
        return notices.of(report).stream()
                .filter(notice -> notice.waits(today))
                .map(HearingNotice::shown)
                .toList();
    }
}

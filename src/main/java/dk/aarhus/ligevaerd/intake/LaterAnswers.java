package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers that come after the report was sent. Each stands in the dialogue in words, with its day,
 * and fills what the report left empty.
 *
 * <p>All throw {@link Problem} WRONG_CODE for a code that opens nothing, and CODE_TO_REPLACE for
 * one that others have seen.
 */
@ApplicationScoped
@Transactional
public class LaterAnswers {

    private final Doorkeeper door;
    private final Mailboxes mailboxes;
    private final Intake intake;
    private final Event<AnsweredLater> answered;
    private final Clock clock;

    LaterAnswers(
            Doorkeeper door,
            Mailboxes mailboxes,
            Intake intake,
            Event<AnsweredLater> answered,
            Clock clock) {
        this.door = door;
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.answered = answered;
        this.clock = clock;
    }

    /**
     * What decides which questions there are, and which of them wait.
     *
     * @param claimMayBeLostAfter see {@link Report#claimMayBeLostAfter}
     */
    public record Open(
            Phase phase,
            Optional<ReporterCapacity> capacity,
            IdentityMode identity,
            Set<LaterQuestion> asked,
            Set<LaterQuestion> waiting,
            Optional<LocalDate> claimMayBeLostAfter) {}

    public Open open(String typedCode) {
        var report = door.require(typedCode);
        return new Open(
                report.phase(),
                report.capacity(),
                report.identity(),
                questions(report::asks),
                questions(report::awaits),
                report.claimMayBeLostAfter());
    }

    /**
     * Takes an answer.
     *
     * @param form the answer, with the phase that the report has
     * @param inWords as the dialogue shows it
     * @return false where the question was answered meanwhile, by something else: nothing is done
     * @throws Problem INVALID with every wrong field
     */
    public boolean answer(
            String typedCode, LaterQuestion question, FilingForm form, String inWords) {
        var report = door.require(typedCode);
        var reading = intake.readLater(form);
        if (!reading.violations().isEmpty()) {
            throw Problem.invalid(reading.violations());
        }
        if (!report.awaits(question)) {
            return mailboxes.isLast(report, inWords);
        }
        // First, for it also keeps two answers from coming at once.
        mailboxes.write(report, inWords);
        report.fill(question, reading.filing());
        answered.fire(
                new AnsweredLater(
                        report.reference(),
                        question,
                        LocalDate.now(clock),
                        reading.filing().mustNotSee().size()));
        return true;
    }

    private static Set<LaterQuestion> questions(Predicate<LaterQuestion> chosen) {
        return Arrays.stream(LaterQuestion.values())
                .filter(chosen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LaterQuestion.class)));
    }
}

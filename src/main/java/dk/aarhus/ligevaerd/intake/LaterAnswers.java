package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
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
    private final Event<ExclusionAdded> exclusions;

    LaterAnswers(
            Doorkeeper door, Mailboxes mailboxes, Intake intake, Event<ExclusionAdded> exclusions) {
        this.door = door;
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.exclusions = exclusions;
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
     * Takes an answer. Where the question was answered meanwhile, nothing is done.
     *
     * @param form the answer, with the phase that the report has
     * @param inWords as the dialogue shows it
     * @throws Problem INVALID with every wrong field
     */
    public void answer(String typedCode, LaterQuestion question, FilingForm form, String inWords) {
        var report = door.require(typedCode);
        var reading = intake.readLater(form);
        if (!reading.violations().isEmpty()) {
            throw Problem.invalid(reading.violations());
        }
        if (!report.awaits(question)) {
            return;
        }
        // First, for it also keeps two answers from coming at once.
        mailboxes.write(report, inWords);
        if (question == LaterQuestion.EXCLUSION) {
            var functions = reading.filing().excludedFunctions();
            var people = reading.filing().mustNotSee();
            report.excludeAlso(functions, people);
            exclusions.fire(new ExclusionAdded(report.reference(), functions, people));
        } else {
            report.fill(question, reading.filing());
        }
    }

    private static Set<LaterQuestion> questions(Predicate<LaterQuestion> chosen) {
        return Arrays.stream(LaterQuestion.values())
                .filter(chosen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LaterQuestion.class)));
    }
}

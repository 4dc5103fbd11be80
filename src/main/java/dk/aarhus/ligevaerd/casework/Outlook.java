package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.NextStep;
import dk.aarhus.ligevaerd.intake.Progress;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the reporter is told of a case's {@link Next}: what comes, by when, and not who does it. */
final class Outlook {

    private Outlook() {}

    static Progress of(CaseFile file, Acting acting) {
        var next = Next.of(file, ways(file, file.facts(acting)));
        var step = step(next);
        // Until when a resting case is looked at again, or kept, is for the office to know.
        return new Progress(
                file.status(), step, step.flatMap(known -> next.until()), acting.today());
    }

    private static List<OpenCase.Way> ways(CaseFile file, CaseFacts facts) {
        return Workflow.from(file.status(), facts).stream()
                .map(row -> new OpenCase.Way(row.to(), false, row.unmet(facts)))
                .toList();
    }

    private static Optional<NextStep> step(Next next) {
        return switch (next.stage()) {
            case RECEIVED -> Optional.of(NextStep.READ);
            case ACKNOWLEDGED, TRIAGE, REOPENED -> Optional.of(NextStep.SORT);
            case INVESTIGATION_PLANNED, INVESTIGATING -> Optional.of(NextStep.LOOK_INTO);
            // Talking it over ends with a decision; who has the ball tells how near that is.
            case INFORMAL_RESOLUTION ->
                    Optional.of(
                            next.ball().contains(Permission.DECIDE_CASE)
                                    ? NextStep.DECIDE
                                    : NextStep.LOOK_INTO);
            case HEARING ->
                    Optional.of(
                            next.waitsFor().contains(Guard.PARTIES_HEARD)
                                    ? NextStep.HEAR
                                    : NextStep.DECIDE);
            case ASSESSMENT -> Optional.of(NextStep.DECIDE);
            case DECIDED ->
                    next.to().filter(to -> to == CaseStatus.CLOSED).isPresent()
                            ? Optional.empty()
                            : Optional.of(NextStep.PUT_RIGHT);
            case REMEDY, FOLLOW_UP -> Optional.of(NextStep.PUT_RIGHT);
            case CLOSED, SUSPENDED, FORWARDED, WITHDRAWN -> Optional.empty();
        };
    }

    /** As it is on a day, for what a reporter did: nobody of the staff acts. */
    static Progress of(CaseFile file, LocalDate day) {
        return of(file, new Acting(CaseEvent.REPORTER, day, Optional.empty()));
    }
}

package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.PromisedDates;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import dk.aarhus.ligevaerd.law.ServiceTargets;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when the desk must act next. What the reporter was promised is a limit of its own and never
 * moves.
 */
@ApplicationScoped
public class Deadlines {

    private final WorkingCalendar calendar = WorkingCalendar.usual();
    private final ServiceTargets targets = ServiceTargets.asProposed(calendar);

    /** The day by which this case's next step is due; none while nobody at the desk is to act. */
    Optional<LocalDate> dueOf(CaseFile file) {
        return switch (file.status()) {
            case RECEIVED ->
                    Optional.of(
                            earlier(
                                    target(ServiceTarget.ACKNOWLEDGEMENT, file, file.received()),
                                    new PromisedDates(file.received())
                                            .deskAcknowledgesBy(calendar)));
            case ACKNOWLEDGED, TRIAGE, REOPENED ->
                    Optional.of(target(ServiceTarget.TRIAGE, file, file.received()));
            case INVESTIGATION_PLANNED ->
                    Optional.of(target(ServiceTarget.INVESTIGATION_PLAN, file, file.received()));
            case INVESTIGATING ->
                    Optional.of(target(ServiceTarget.INTERVIEWS, file, sinceAcknowledged(file)));
            case HEARING, ASSESSMENT ->
                    Optional.of(target(ServiceTarget.ASSESSMENT, file, sinceAcknowledged(file)));
            case INFORMAL_RESOLUTION ->
                    Optional.of(new PromisedDates(file.received()).deskGivesFeedbackBy(calendar));
            case DECIDED ->
                    Optional.of(target(ServiceTarget.REMEDY_PLAN, file, sinceDecided(file)));
            case REMEDY ->
                    Optional.of(
                            target(ServiceTarget.REMEDY_INSTITUTIONAL, file, sinceDecided(file)));
            case FOLLOW_UP ->
                    Optional.of(
                            target(ServiceTarget.REPRISAL_CONTACT_FIRST, file, sinceDecided(file)));
            case CLOSED, SUSPENDED, FORWARDED, WITHDRAWN -> Optional.empty();
        };
    }

    private LocalDate target(ServiceTarget target, CaseFile file, LocalDate start) {
        return targets.dueDate(target, start, file.urgency());
    }

    private static LocalDate sinceAcknowledged(CaseFile file) {
        return file.acknowledged().orElse(file.received());
    }

    private static LocalDate sinceDecided(CaseFile file) {
        return file.decided().orElse(file.received());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.law.Pause;
import dk.aarhus.ligevaerd.law.PromisedDates;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import dk.aarhus.ligevaerd.law.ServiceTargets;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The two dates of every clock: what the reporter was promised, which never moves, and by when the
 * desk must act, which pauses move.
 */
@ApplicationScoped
public class Deadlines {

    /** The policy: managers pass on what they learn within two working days. */
    private static final int DAYS_TO_PASS_ON = 2;

    private final WorkingCalendar calendar = WorkingCalendar.usual();
    private final ServiceTargets targets = ServiceTargets.asProposed(calendar);

    /** The day by which this case's next step is due; none while nobody at the desk is to act. */
    Optional<LocalDate> dueOf(CaseFile file) {
        return TermKind.leading(file.status()).stream()
                .filter(TermKind::isOfStage)
                .findFirst()
                .map(kind -> internal(kind, startOf(kind, file), file.urgency(), List.of()));
    }

    /** What the reporter was told; empty for what is the desk's own affair. */
    public Optional<LocalDate> promised(TermKind kind, LocalDate started) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> Optional.of(new PromisedDates(started).acknowledgeBy());
            case FEEDBACK -> Optional.of(new PromisedDates(started).feedbackBy());
            case DUTY_TO_REACT,
                    TRIAGE,
                    ADMISSIBILITY,
                    CONFLICT_CHECK,
                    INVESTIGATION_PLAN,
                    INTERVIEWS,
                    ASSESSMENT,
                    DECISION,
                    INTERIM_STATUS,
                    REMEDY_PLAN,
                    REMEDIES,
                    INTERIM_MEASURE,
                    MEASURE_REVIEW,
                    HEARING_ANSWER,
                    INFORMATION,
                    INFORMATION_REVIEW,
                    REMEDY,
                    REMEDY_EFFECT,
                    INTERNAL_REVIEW,
                    RISK_CONTACT,
                    RESULT_TOLD,
                    REPRISAL_CONTACT,
                    LEARNING,
                    SERVICE_CHECK,
                    TASK,
                    BREACH,
                    PARTY_TASK ->
                    Optional.empty();
        };
    }

    /** By when a target counted from that day is to be met, whatever stood still since. */
    public LocalDate by(ServiceTarget target, LocalDate start, Urgency urgency) {
        return targets.dueDate(target, start, urgency);
    }

    /**
     * By when the desk must have done it.
     *
     * @param pauses that are over; while one lasts nothing is due
     */
    public LocalDate internal(
            TermKind kind, LocalDate started, Urgency urgency, List<Pause> pauses) {
        return switch (kind) {
            case DUTY_TO_REACT -> calendar.plusWorkingDays(started, DAYS_TO_PASS_ON);
            case ACKNOWLEDGEMENT ->
                    earlier(
                            target(ServiceTarget.ACKNOWLEDGEMENT, started, urgency, pauses),
                            moved(
                                    new PromisedDates(started).deskAcknowledgesBy(calendar),
                                    started,
                                    pauses));
            case FEEDBACK ->
                    moved(
                            new PromisedDates(started).deskGivesFeedbackBy(calendar),
                            started,
                            pauses);
            case TRIAGE,
                    ADMISSIBILITY,
                    CONFLICT_CHECK,
                    INVESTIGATION_PLAN,
                    INTERVIEWS,
                    ASSESSMENT,
                    DECISION,
                    INTERIM_STATUS,
                    REMEDY_PLAN,
                    REMEDIES ->
                    target(kind.target().orElseThrow(), started, urgency, pauses);
            case INTERIM_MEASURE,
                    MEASURE_REVIEW,
                    HEARING_ANSWER,
                    INFORMATION,
                    INFORMATION_REVIEW,
                    REMEDY,
                    REMEDY_EFFECT,
                    INTERNAL_REVIEW,
                    RISK_CONTACT,
                    RESULT_TOLD,
                    REPRISAL_CONTACT,
                    LEARNING,
                    SERVICE_CHECK,
                    TASK,
                    BREACH,
                    PARTY_TASK ->
                    throw new IllegalArgumentException(kind + " is set by its part of the case");
        };
    }

    /** A day that somebody set, moved by the days on which the case stood still since. */
    public LocalDate moved(LocalDate day, LocalDate since, List<Pause> pauses) {
        long stopped =
                pauses.stream()
                        .filter(pause -> !pause.last().isBefore(since))
                        .mapToLong(
                                pause ->
                                        later(pause.first(), since)
                                                .datesUntil(pause.last().plusDays(1))
                                                .count())
                        .sum();
        return stopped == 0 ? day : calendar.firstWorkingDayOnOrAfter(day.plusDays(stopped));
    }

    /** The day of the event that starts it, as far as the case knows it. */
    public LocalDate startOf(TermKind kind, CaseFile file) {
        var received = file.received();
        return switch (kind.start()) {
            case ACKNOWLEDGED, STATUS_GIVEN -> file.acknowledged().orElse(received);
            case DECIDED -> file.decided().orElse(received);
            case RECEIVED,
                    ASSIGNED,
                    NEED_FOUND,
                    MEASURE_TAKEN,
                    HEARING_SENT,
                    LEARNED,
                    PERSON_NAMED,
                    INFORMATION_POSTPONED,
                    REMEDY_ORDERED,
                    CHECK_ORDERED,
                    TASK_SET,
                    REMEDY_DONE,
                    REVIEW_ASKED,
                    RISK_WEIGHED ->
                    received;
        };
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    private LocalDate target(
            ServiceTarget target, LocalDate start, Urgency urgency, List<Pause> pauses) {
        return targets.dueDate(target, start, urgency, pauses);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

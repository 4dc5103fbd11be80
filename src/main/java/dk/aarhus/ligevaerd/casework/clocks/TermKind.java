package dk.aarhus.ligevaerd.casework.clocks;

import static dk.aarhus.ligevaerd.law.CaseStatus.*;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.CountedFrom;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The clocks that a case can have, each with the one event that starts it and the stages in which
 * it runs: the one table of them. How long each takes stands in {@link ServiceTarget} and {@link
 * dk.aarhus.ligevaerd.law.PromisedDates}.
 */
public enum TermKind {

    /**
     * Managers pass on what they learn within two working days (the policy's duty to react). Ran
     * out or not, it was over when the report came.
     */
    DUTY_TO_REACT,

    /** A person answers: promised within 7 days (directive 2019/1937 art. 9(1)(b)). */
    ACKNOWLEDGEMENT(ServiceTarget.ACKNOWLEDGEMENT, RECEIVED),

    /** The reporter hears what came of it: promised within 3 months (art. 9(1)(f)). */
    FEEDBACK(
            CountedFrom.RECEIVED,
            RECEIVED,
            ACKNOWLEDGED,
            CaseStatus.TRIAGE,
            REOPENED,
            INFORMAL_RESOLUTION,
            INVESTIGATION_PLANNED,
            INVESTIGATING,
            HEARING,
            CaseStatus.ASSESSMENT),

    TRIAGE(ServiceTarget.TRIAGE, RECEIVED, ACKNOWLEDGED, CaseStatus.TRIAGE, REOPENED),
    ADMISSIBILITY(ServiceTarget.ADMISSIBILITY, RECEIVED, ACKNOWLEDGED, CaseStatus.TRIAGE, REOPENED),

    /** The handler says to have no interest in the matter (FVL §§ 3 to 6). */
    CONFLICT_CHECK(
            ServiceTarget.CONFLICT_CHECK,
            ACKNOWLEDGED,
            CaseStatus.TRIAGE,
            INFORMAL_RESOLUTION,
            INVESTIGATION_PLANNED,
            INVESTIGATING,
            HEARING,
            CaseStatus.ASSESSMENT),

    INVESTIGATION_PLAN(ServiceTarget.INVESTIGATION_PLAN, INVESTIGATION_PLANNED),
    INTERVIEWS(ServiceTarget.INTERVIEWS, INVESTIGATING),
    ASSESSMENT(ServiceTarget.ASSESSMENT, HEARING, CaseStatus.ASSESSMENT),
    DECISION(
            ServiceTarget.DECISION,
            INFORMAL_RESOLUTION,
            INVESTIGATION_PLANNED,
            INVESTIGATING,
            HEARING,
            CaseStatus.ASSESSMENT),

    /** The reporter hears how the case stands, every 30 days. */
    INTERIM_STATUS(
            ServiceTarget.INTERIM_STATUS,
            INFORMAL_RESOLUTION,
            INVESTIGATION_PLANNED,
            INVESTIGATING,
            HEARING,
            CaseStatus.ASSESSMENT),

    REMEDY_PLAN(ServiceTarget.REMEDY_PLAN, DECIDED),
    REMEDIES(ServiceTarget.REMEDY_INSTITUTIONAL, REMEDY),
    REPRISAL_CONTACT(ServiceTarget.REPRISAL_CONTACT_FIRST, FOLLOW_UP);

    private static final Set<TermKind> EXTENDED =
            EnumSet.of(
                    FEEDBACK,
                    INVESTIGATION_PLAN,
                    INTERVIEWS,
                    ASSESSMENT,
                    DECISION,
                    REMEDY_PLAN,
                    REMEDIES);

    private final Optional<ServiceTarget> target;
    private final Optional<CountedFrom> start;
    private final Set<CaseStatus> stages;

    TermKind() {
        target = Optional.empty();
        start = Optional.empty();
        stages = Set.of();
    }

    TermKind(ServiceTarget target, CaseStatus... stages) {
        this.target = Optional.of(target);
        this.start = Optional.of(target.countedFrom());
        this.stages = Set.copyOf(Arrays.asList(stages));
    }

    TermKind(CountedFrom start, CaseStatus... stages) {
        this.target = Optional.empty();
        this.start = Optional.of(start);
        this.stages = Set.copyOf(Arrays.asList(stages));
    }

    /** The municipality's own target; empty for what the law or the policy sets. */
    public Optional<ServiceTarget> target() {
        return target;
    }

    /** The event whose day starts it; empty where somebody has to record that day. */
    public Optional<CountedFrom> start() {
        return start;
    }

    /** Whether it runs while a case is in that stage. */
    public boolean runsIn(CaseStatus stage) {
        return stages.contains(stage);
    }

    /**
     * Whether its internal date can be moved, for a reason that the reporter is told. What is
     * promised stays; what takes two days is done and not put off.
     */
    public boolean canBeExtended() {
        return EXTENDED.contains(this);
    }

    /** The clock by which the next step of a stage is due; none where the desk has no step. */
    public static Optional<TermKind> leading(CaseStatus stage) {
        return switch (stage) {
            case RECEIVED -> Optional.of(ACKNOWLEDGEMENT);
            case ACKNOWLEDGED, TRIAGE, REOPENED -> Optional.of(TRIAGE);
            case INFORMAL_RESOLUTION -> Optional.of(FEEDBACK);
            case INVESTIGATION_PLANNED -> Optional.of(INVESTIGATION_PLAN);
            case INVESTIGATING -> Optional.of(INTERVIEWS);
            case HEARING, ASSESSMENT -> Optional.of(ASSESSMENT);
            case DECIDED -> Optional.of(REMEDY_PLAN);
            case REMEDY -> Optional.of(REMEDIES);
            case FOLLOW_UP -> Optional.of(REPRISAL_CONTACT);
            case CLOSED, SUSPENDED, FORWARDED, WITHDRAWN -> Optional.empty();
        };
    }
}

package dk.aarhus.ligevaerd.casework.clocks;

import static dk.aarhus.ligevaerd.law.CaseStatus.*;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.CountedFrom;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
    DUTY_TO_REACT(Setter.BY_HAND, CountedFrom.LEARNED),

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
    REMEDIES(ServiceTarget.REMEDY_INSTITUTIONAL, CaseStatus.REMEDY),

    /** A need that was found was met by an interim measure. */
    INTERIM_MEASURE(Setter.PART, CountedFrom.NEED_FOUND, Stages.TREATED),

    /** An interim measure is looked at again, time after time, while it lasts. */
    MEASURE_REVIEW(Setter.PART, CountedFrom.MEASURE_TAKEN, Stages.TREATED),

    /** A party answers what it is heard about (FVL § 19); each text has its own. */
    HEARING_ANSWER(Setter.PART, CountedFrom.HEARING_SENT, HEARING),

    /** A person hears that the case holds data about them, within a month (GDPR art. 14(3)(a)). */
    INFORMATION(Setter.PART, CountedFrom.PERSON_NAMED, Stages.NOT_CLOSED),

    /** Whether the ground not to tell a person yet still stands (GDPR art. 14(5), DBL § 22). */
    INFORMATION_REVIEW(Setter.PART, CountedFrom.INFORMATION_POSTPONED, Stages.NOT_CLOSED),

    /** One thing is put right, by the day that was set for it. */
    REMEDY(Setter.PART, CountedFrom.REMEDY_ORDERED, Stages.TREATED),

    /** Whether what was put right did help; each has its own. */
    REMEDY_EFFECT(Setter.PART, CountedFrom.REMEDY_DONE, Stages.TREATED),

    /** Another decision maker looks at the decision again, because a party asked. */
    INTERNAL_REVIEW(Setter.PART, CountedFrom.REVIEW_ASKED, Stages.TREATED),

    /** Where the risk of reprisals is high, the reporter is asked once more how things are. */
    RISK_CONTACT(Setter.PART, CountedFrom.RISK_WEIGHED, Stages.TREATED),

    /** Whoever the decision is about has it in writing. */
    RESULT_TOLD(Setter.PART, CountedFrom.DECIDED, Stages.TREATED),

    /** It is asked whether anything bad came of the report; each time has its own. */
    REPRISAL_CONTACT(Setter.PART, CountedFrom.DECIDED, Stages.TREATED),

    /** What is learnt is written. */
    LEARNING(Setter.PART, CountedFrom.DECIDED, Stages.TREATED),

    /** A practice is looked at, or looked at again to prove the effect; it may outlast the case. */
    SERVICE_CHECK(Setter.PART, CountedFrom.CHECK_ORDERED, CaseStatus.values()),

    /** Something is to be done by somebody of the case. */
    TASK(Setter.PART, CountedFrom.TASK_SET, Stages.TREATED),

    /** Whether others must hear of a breach: 72 hours, whatever the case does (GDPR art. 33(1)). */
    BREACH(Setter.PART, CountedFrom.TASK_SET, CaseStatus.values()),

    /** Something is asked of a party; its day was told to it. */
    PARTY_TASK(Setter.PART, CountedFrom.TASK_SET, Stages.TREATED);

    /** Where the clocks of parts run; what is paused stands in the stage in which it was paused. */
    private static final class Stages {

        static final CaseStatus[] NOT_CLOSED =
                EnumSet.complementOf(EnumSet.of(CLOSED)).toArray(CaseStatus[]::new);
        static final CaseStatus[] TREATED =
                EnumSet.complementOf(EnumSet.of(CLOSED, FORWARDED, WITHDRAWN))
                        .toArray(CaseStatus[]::new);
    }

    /** Who says that it begins, and by when it runs. */
    private enum Setter {
        STAGE,
        BY_HAND,
        PART
    }

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
    private final Setter setter;
    private final CountedFrom start;
    private final Set<CaseStatus> stages;

    TermKind(ServiceTarget target, CaseStatus... stages) {
        this(Optional.of(target), Setter.STAGE, target.countedFrom(), stages);
    }

    TermKind(CountedFrom start, CaseStatus... stages) {
        this(Optional.empty(), Setter.STAGE, start, stages);
    }

    TermKind(Setter setter, CountedFrom start, CaseStatus... stages) {
        this(Optional.empty(), setter, start, stages);
    }

    TermKind(
            Optional<ServiceTarget> target,
            Setter setter,
            CountedFrom start,
            CaseStatus... stages) {
        this.target = target;
        this.setter = setter;
        this.start = start;
        this.stages = Set.copyOf(Arrays.asList(stages));
    }

    /** The municipality's own target; empty for what the law or the policy sets. */
    public Optional<ServiceTarget> target() {
        return target;
    }

    /** The event whose day starts it. */
    public CountedFrom start() {
        return start;
    }

    /** Whether it begins with a stage, and there is one of it at a time. */
    public boolean isOfStage() {
        return setter == Setter.STAGE;
    }

    /**
     * Whether a part of the case has such a clock for each of its things: each text, each measure,
     * each person. Its day was told to somebody or protects somebody, so that no pause moves it.
     */
    public boolean isOfPart() {
        return setter == Setter.PART;
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

    /**
     * The clocks of which the one that ends first says by when the next step of a stage is due; the
     * first named is the one that the stage always has. None where the desk has no step.
     */
    public static List<TermKind> leading(CaseStatus stage) {
        return switch (stage) {
            case RECEIVED -> List.of(ACKNOWLEDGEMENT);
            case ACKNOWLEDGED, TRIAGE, REOPENED -> List.of(TRIAGE);
            case INFORMAL_RESOLUTION -> List.of(FEEDBACK);
            case INVESTIGATION_PLANNED -> List.of(INVESTIGATION_PLAN);
            case INVESTIGATING -> List.of(INTERVIEWS);
            case HEARING -> List.of(ASSESSMENT, HEARING_ANSWER);
            case ASSESSMENT -> List.of(ASSESSMENT);
            case DECIDED -> List.of(REMEDY_PLAN, RESULT_TOLD);
            case REMEDY -> List.of(REMEDIES, TermKind.REMEDY, REMEDY_EFFECT, INTERNAL_REVIEW);
            case FOLLOW_UP ->
                    List.of(
                            REPRISAL_CONTACT,
                            INFORMATION,
                            INFORMATION_REVIEW,
                            LEARNING,
                            INTERNAL_REVIEW);
            case CLOSED, SUSPENDED, FORWARDED, WITHDRAWN -> List.of();
        };
    }
}

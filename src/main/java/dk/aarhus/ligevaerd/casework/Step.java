package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.access.Permission.REVIEW_CASE;
import static dk.aarhus.ligevaerd.access.Permission.TRIAGE_CASE;
import static dk.aarhus.ligevaerd.access.Permission.WORK_ON_CASE;
import static dk.aarhus.ligevaerd.law.CaseStatus.ASSESSMENT;
import static dk.aarhus.ligevaerd.law.CaseStatus.DECIDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.FOLLOW_UP;
import static dk.aarhus.ligevaerd.law.CaseStatus.HEARING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INFORMAL_RESOLUTION;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATION_PLANNED;
import static dk.aarhus.ligevaerd.law.CaseStatus.REMEDY;
import static dk.aarhus.ligevaerd.law.CaseStatus.TRIAGE;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is written down in the course of a case, beside moving it: in which stages the desk offers
 * it, and to whom.
 */
public enum Step {
    TRIAGING(Set.of(TRIAGE_CASE), TRIAGE),
    OVERRIDING(Set.of(TRIAGE_CASE), TRIAGE),
    STAFFING(Set.of(TRIAGE_CASE), wherever(CaseStatus::isOpen)),
    DECLARING(
            Set.of(WORK_ON_CASE),
            INFORMAL_RESOLUTION,
            INVESTIGATION_PLANNED,
            INVESTIGATING,
            HEARING,
            ASSESSMENT),
    PLANNING(Set.of(WORK_ON_CASE), INVESTIGATION_PLANNED, INVESTIGATING),
    FINDING_FACTS(Set.of(WORK_ON_CASE), INVESTIGATING, HEARING, ASSESSMENT),
    PARTIES(Set.of(WORK_ON_CASE), HEARING),
    TESTING(Set.of(WORK_ON_CASE), ASSESSMENT),
    REVIEWING(Set.of(REVIEW_CASE), ASSESSMENT),
    DRAFTING(Set.of(WORK_ON_CASE), ASSESSMENT, INFORMAL_RESOLUTION),
    PLANNING_REMEDIES(Set.of(WORK_ON_CASE), DECIDED, REMEDY),
    REPORTING_REMEDIES(Set.of(WORK_ON_CASE), REMEDY),
    FOLLOWING_UP(Set.of(WORK_ON_CASE), REMEDY, FOLLOW_UP),
    WRITING_TO_REPORTER(Set.of(TRIAGE_CASE, WORK_ON_CASE), CaseStatus.values());

    private final Set<Permission> permissions;
    private final Set<CaseStatus> stages;

    Step(Set<Permission> permissions, CaseStatus... stages) {
        this(permissions, EnumSet.copyOf(Arrays.asList(stages)));
    }

    Step(Set<Permission> permissions, Set<CaseStatus> stages) {
        this.permissions = permissions;
        this.stages = stages;
    }

    private static Set<CaseStatus> wherever(Predicate<CaseStatus> condition) {
        return Arrays.stream(CaseStatus.values()).filter(condition).collect(Collectors.toSet());
    }

    boolean isOffered(CaseStatus stage, Predicate<Permission> may) {
        return stages.contains(stage) && permissions.stream().anyMatch(may);
    }
}

package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.access.Permission.DECIDE_CASE;
import static dk.aarhus.ligevaerd.access.Permission.REVIEW_CASE;
import static dk.aarhus.ligevaerd.access.Permission.TRIAGE_CASE;
import static dk.aarhus.ligevaerd.access.Permission.WORK_ON_CASE;
import static dk.aarhus.ligevaerd.casework.Guard.*;
import static dk.aarhus.ligevaerd.casework.Guard.ALL_READ;
import static dk.aarhus.ligevaerd.casework.Guard.CLOSING_CHECKLIST;
import static dk.aarhus.ligevaerd.casework.Track.ORDINARY;
import static dk.aarhus.ligevaerd.casework.Track.REGISTER;
import static dk.aarhus.ligevaerd.casework.Track.SHORT;
import static dk.aarhus.ligevaerd.law.CaseStatus.*;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every way a case can go. What is not a row cannot happen, through no door. A row is on the map of
 * a {@link Track} that has both its stages, unless it says for which tracks it is. {@code
 * docs/workflow.md} is drawn from here.
 */
public final class Workflow {

    private static final Set<Permission> TRIAGE_OR_WORK = Set.of(TRIAGE_CASE, WORK_ON_CASE);

    private static final List<Transition> MAIN =
            List.of(
                    when(RECEIVED).may(ACKNOWLEDGED, TRIAGE_CASE),
                    when(ACKNOWLEDGED).may(TRIAGE, TRIAGE_CASE),
                    when(TRIAGE)
                            .on(SHORT)
                            .may(
                                    INFORMAL_RESOLUTION,
                                    TRIAGE_CASE,
                                    TRIAGE_RECORDED,
                                    CASE_WANTED,
                                    STAFFED_BY_TWO,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(TRIAGE)
                            .on(ORDINARY)
                            .may(
                                    INFORMAL_RESOLUTION,
                                    TRIAGE_CASE,
                                    TRIAGE_RECORDED,
                                    CASE_WANTED,
                                    STAFFED,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(TRIAGE)
                            .may(
                                    INVESTIGATION_PLANNED,
                                    TRIAGE_CASE,
                                    TRIAGE_RECORDED,
                                    CASE_WANTED,
                                    STAFFED,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(TRIAGE).may(FORWARDED, TRIAGE_CASE, TRIAGE_RECORDED, REASON_GIVEN),
                    when(TRIAGE)
                            .on(REGISTER, SHORT, ORDINARY)
                            .may(
                                    CLOSED,
                                    TRIAGE_CASE,
                                    TRIAGE_RECORDED,
                                    REASON_GIVEN,
                                    SECOND_PERSON,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE,
                                    INFORMATION_GIVEN,
                                    ALL_READ),
                    when(INFORMAL_RESOLUTION)
                            .on(SHORT)
                            .onto(ORDINARY)
                            .may(
                                    INVESTIGATION_PLANNED,
                                    WORK_ON_CASE,
                                    REASON_GIVEN,
                                    STAFFED,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(INFORMAL_RESOLUTION)
                            .on(ORDINARY)
                            .may(
                                    INVESTIGATION_PLANNED,
                                    WORK_ON_CASE,
                                    REASON_GIVEN,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(INFORMAL_RESOLUTION)
                            .may(
                                    DECIDED,
                                    DECIDE_CASE,
                                    NO_CONFLICT_DECLARED,
                                    DECISION_DRAFTED,
                                    NOBODY_JUDGED_UNHEARD,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE,
                                    SIGNED_BY_ANOTHER),
                    when(INVESTIGATION_PLANNED)
                            .may(
                                    INVESTIGATING,
                                    REVIEW_CASE,
                                    NO_CONFLICT_DECLARED,
                                    PLAN_WRITTEN,
                                    PLAN_APPROVED_BY_ANOTHER,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(INVESTIGATING)
                            .may(HEARING, WORK_ON_CASE, FACTS_RECORDED, LAW_TASKS_DONE, TASKS_DONE),
                    when(HEARING)
                            .may(
                                    ASSESSMENT,
                                    WORK_ON_CASE,
                                    REPORTER_WARNED,
                                    PARTIES_HEARD,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(ASSESSMENT).may(HEARING, WORK_ON_CASE, REASON_GIVEN),
                    when(ASSESSMENT)
                            .may(
                                    DECIDED,
                                    DECIDE_CASE,
                                    PARTIES_HEARD,
                                    ALLEGATIONS_FOUND,
                                    ASSESSED,
                                    DECISION_DRAFTED,
                                    REVIEWED,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE,
                                    SIGNED_BY_ANOTHER),
                    when(DECIDED)
                            .may(
                                    REMEDY,
                                    WORK_ON_CASE,
                                    REMEDIES_PLANNED,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(DECIDED)
                            .may(FOLLOW_UP, WORK_ON_CASE, REASON_GIVEN, LAW_TASKS_DONE, TASKS_DONE),
                    when(DECIDED)
                            .on(SHORT)
                            .may(
                                    CLOSED,
                                    WORK_ON_CASE,
                                    NOTHING_TO_PUT_RIGHT,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE,
                                    RESULT_TOLD,
                                    INFORMATION_GIVEN,
                                    CLOSING_CHECKLIST,
                                    ALL_READ),
                    when(REMEDY)
                            .may(
                                    FOLLOW_UP,
                                    WORK_ON_CASE,
                                    REMEDIES_DONE,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE),
                    when(FOLLOW_UP)
                            .may(
                                    CLOSED,
                                    WORK_ON_CASE,
                                    FOLLOWED_UP,
                                    LAW_TASKS_DONE,
                                    TASKS_DONE,
                                    RESULT_TOLD,
                                    INFORMATION_GIVEN,
                                    CLOSING_CHECKLIST,
                                    ALL_READ),
                    when(FORWARDED).may(CLOSED, TRIAGE_OR_WORK, INFORMATION_GIVEN, ALL_READ),
                    when(WITHDRAWN)
                            .may(CLOSED, TRIAGE_OR_WORK, REASON_GIVEN, INFORMATION_GIVEN, ALL_READ),
                    when(WITHDRAWN).may(TRIAGE, TRIAGE_OR_WORK, REASON_GIVEN),
                    when(CLOSED).may(REOPENED, TRIAGE_OR_WORK, REASON_GIVEN),
                    when(REOPENED).may(TRIAGE, TRIAGE_OR_WORK));

    /** All rows; pausing, going on and withdrawing are the same from every open stage. */
    public static final List<Transition> TABLE =
            Stream.concat(MAIN.stream(), openStages().flatMap(Workflow::sideWays)).toList();

    private Workflow() {}

    /** What came of trying to move a case. */
    sealed interface Attempt {

        /**
         * @throws Problem TRANSITION_REFUSED, with the guards that do not hold, or STATE_CONFLICT
         *     when the table has no such way
         */
        Transition orRefuse();

        record Moved(Transition by) implements Attempt {
            @Override
            public Transition orRefuse() {
                return by;
            }
        }

        record Refused(List<Guard> unmet) implements Attempt {
            @Override
            public Transition orRefuse() {
                throw Problem.of(ProblemKind.TRANSITION_REFUSED).with("unmet", unmet);
            }
        }

        record NotOnTheMap(CaseStatus from, CaseStatus to) implements Attempt {
            @Override
            public Transition orRefuse() {
                throw Problem.of(ProblemKind.STATE_CONFLICT)
                        .with("status", from)
                        .with("unmet", List.of());
            }
        }
    }

    static Attempt attempt(CaseStatus from, CaseStatus to, CaseFacts facts) {
        return attempt(from, to, facts, Set.of());
    }

    /**
     * @param setAside conditions of practice that are to be let alone this once; a condition of law
     *     holds all the same
     */
    static Attempt attempt(CaseStatus from, CaseStatus to, CaseFacts facts, Set<Guard> setAside) {
        var row = row(from, to, facts.track());
        if (row.isEmpty() || !isOffered(row.get(), facts)) {
            return new Attempt.NotOnTheMap(from, to);
        }
        var unmet =
                row.get().unmet(facts).stream()
                        .filter(guard -> !guard.canBeSetAside() || !setAside.contains(guard))
                        .toList();
        return unmet.isEmpty() ? new Attempt.Moved(row.get()) : new Attempt.Refused(unmet);
    }

    static Optional<Transition> row(CaseStatus from, CaseStatus to, Track track) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.to() == to && row.isOn(track))
                .findFirst();
    }

    /** The ways out of a stage; from a pause only the one back to where it was made. */
    static List<Transition> from(CaseStatus from, CaseFacts facts) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.isOn(facts.track()))
                .filter(row -> isOffered(row, facts))
                .toList();
    }

    /** The map of one track. */
    public static List<Transition> of(Track track) {
        return TABLE.stream().filter(row -> row.isOn(track)).toList();
    }

    private static boolean isOffered(Transition row, CaseFacts facts) {
        return row.from() != SUSPENDED
                || facts.pausedIn().filter(stage -> stage == row.to()).isPresent();
    }

    private static Stream<CaseStatus> openStages() {
        return Arrays.stream(CaseStatus.values()).filter(CaseStatus::isOpen);
    }

    private static Stream<Transition> sideWays(CaseStatus stage) {
        return Stream.of(
                when(stage).may(SUSPENDED, TRIAGE_OR_WORK, REASON_GIVEN),
                when(SUSPENDED).may(stage, TRIAGE_OR_WORK, WAS_PAUSED_THERE),
                when(stage).may(WITHDRAWN, TRIAGE_OR_WORK, REASON_GIVEN));
    }

    private static From when(CaseStatus from) {
        return new From(from, EnumSet.allOf(Track.class), Optional.empty());
    }

    private record From(CaseStatus from, Set<Track> tracks, Optional<Track> onto) {

        From on(Track... some) {
            return new From(from, EnumSet.copyOf(Arrays.asList(some)), onto);
        }

        From onto(Track another) {
            return new From(from, tracks, Optional.of(another));
        }

        Transition may(CaseStatus to, Permission permission, Guard... guards) {
            return may(to, Set.of(permission), guards);
        }

        Transition may(CaseStatus to, Set<Permission> permissions, Guard... guards) {
            return new Transition(from, to, permissions, List.of(guards), tracks, onto);
        }
    }
}

package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.retention.RecordsSchedule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to happen to a case next; every case has one, also one that rests.
 *
 * @param stage where it stands
 * @param to where it goes in the ordinary course; empty where nobody is due to move it, or there is
 *     a choice
 * @param ball what those are permitted who are to act
 * @param until the last day of it, where there is one; of a closed case the day until which it is
 *     kept
 * @param waitsFor what must be done first; a reason is given with the move itself
 * @param prepared true when something had to be done first, and all of it was but what only another
 *     person can do
 */
public record Next(
        CaseStatus stage,
        Optional<CaseStatus> to,
        Set<Permission> ball,
        Optional<LocalDate> until,
        List<Guard> waitsFor,
        boolean prepared) {

    private static final int PAUSE_IS_LOOKED_AT = 14;
    private static final int WITHDRAWAL_IS_LOOKED_AT = 7;

    // Where a case goes beside its course.
    private static final Set<CaseStatus> ASIDE =
            EnumSet.of(CaseStatus.SUSPENDED, CaseStatus.WITHDRAWN, CaseStatus.FORWARDED);

    static Next of(CaseFile file, List<OpenCase.Way> ways) {
        var until =
                file.status() == CaseStatus.CLOSED
                        ? file.endedOn().flatMap(day -> keptUntil(file, day))
                        : file.due();
        return of(file.status(), file.track(), until, ways);
    }

    static Next of(
            CaseStatus stage, Track track, Optional<LocalDate> until, List<OpenCase.Way> ways) {
        if (stage == CaseStatus.CLOSED) {
            return new Next(
                    stage, Optional.empty(), Set.of(Permission.LET_GO), until, List.of(), false);
        }
        var course = course(stage, track, ways);
        var free = course.stream().filter(way -> undone(way).isEmpty()).toList();
        if (course.isEmpty()) {
            return new Next(stage, Optional.empty(), Set.of(), until, List.of(), false);
        }
        if (course.size() == 1) {
            return along(stage, track, course.get(0), until);
        }
        // At triage somebody chooses; later on the one way that is free is the next.
        return free.size() == 1 && stage != CaseStatus.TRIAGE
                ? along(stage, track, free.get(0), until)
                : along(stage, track, course.get(0), until).orElsewhere();
    }

    /**
     * When a case that rests is looked at again: whether the reason of a pause is still there,
     * whether the municipality must act though the reporter withdrew, whether the receiver took
     * over.
     */
    static Optional<LocalDate> lookAgainOn(CaseStatus arrived, LocalDate on) {
        return switch (arrived) {
            case SUSPENDED, FORWARDED -> Optional.of(on.plusDays(PAUSE_IS_LOOKED_AT));
            case WITHDRAWN -> Optional.of(on.plusDays(WITHDRAWAL_IS_LOOKED_AT));
            case RECEIVED,
                    ACKNOWLEDGED,
                    TRIAGE,
                    INFORMAL_RESOLUTION,
                    INVESTIGATION_PLANNED,
                    INVESTIGATING,
                    HEARING,
                    ASSESSMENT,
                    DECIDED,
                    REMEDY,
                    FOLLOW_UP,
                    CLOSED,
                    REOPENED ->
                    Optional.empty();
        };
    }

    private static Optional<LocalDate> keptUntil(CaseFile file, LocalDate ended) {
        return RecordsSchedule.ofCase(file.phase(), file.regime(), file.outcome())
                .dueOn(ended)
                .map(gone -> gone.minusDays(1));
    }

    /**
     * The ways that need no reason; a way that asks for one departs from the ordinary course. Where
     * all do, as at the end of what is only counted, those that do not lead aside.
     */
    private static List<OpenCase.Way> course(
            CaseStatus stage, Track track, List<OpenCase.Way> ways) {
        var ordinary =
                ways.stream()
                        .filter(
                                way ->
                                        !row(stage, way, track)
                                                .guards()
                                                .contains(Guard.REASON_GIVEN))
                        .toList();
        return ordinary.isEmpty()
                ? ways.stream().filter(way -> !ASIDE.contains(way.to())).toList()
                : ordinary;
    }

    private static Next along(
            CaseStatus stage, Track track, OpenCase.Way way, Optional<LocalDate> until) {
        var row = row(stage, way, track);
        var undone = undone(way);
        var ball =
                undone.stream()
                        .findFirst()
                        .map(guard -> Set.of(guard.fulfilledBy()))
                        .orElse(row.permissions());
        var prepared =
                stage.isOpen()
                        && !row.guards().isEmpty()
                        && undone.stream().allMatch(Guard::asksForAnother);
        return new Next(stage, Optional.of(way.to()), ball, until, undone, prepared);
    }

    /** The same where more than one way is open: which one, somebody has to choose. */
    private Next orElsewhere() {
        return new Next(stage, Optional.empty(), ball, until, waitsFor, false);
    }

    public boolean isOverdue(LocalDate today) {
        return stage != CaseStatus.CLOSED && until.filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether the day is the one until which the case is kept. */
    public boolean isKept() {
        return stage == CaseStatus.CLOSED;
    }

    private static List<Guard> undone(OpenCase.Way way) {
        return way.waitsFor().stream().filter(guard -> guard != Guard.REASON_GIVEN).toList();
    }

    private static Transition row(CaseStatus stage, OpenCase.Way way, Track track) {
        return Workflow.row(stage, way.to(), track).orElseThrow();
    }
}

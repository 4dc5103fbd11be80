package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to happen to a case next.
 *
 * @param stage where it stands
 * @param to where it goes in the ordinary course; empty where nobody is due to move it
 * @param ball what those are permitted who are to act; empty where nobody is
 * @param until the last day of it, where there is one
 * @param waitsFor what must be done first
 */
public record Next(
        CaseStatus stage,
        Optional<CaseStatus> to,
        Set<Permission> ball,
        Optional<LocalDate> until,
        List<Guard> waitsFor) {

    static Next of(CaseStatus stage, Optional<LocalDate> due, List<OpenCase.Way> ways) {
        return ways.stream()
                .filter(way -> isOrdinary(stage, way.to()))
                .findFirst()
                .map(way -> along(stage, way, due))
                .orElseGet(() -> new Next(stage, Optional.empty(), Set.of(), due, List.of()));
    }

    private static Next along(CaseStatus stage, OpenCase.Way way, Optional<LocalDate> due) {
        var ball =
                way.waitsFor().stream()
                        .findFirst()
                        .map(guard -> Set.of(guard.fulfilledBy()))
                        .orElseGet(() -> Workflow.row(stage, way.to()).orElseThrow().permissions());
        return new Next(stage, Optional.of(way.to()), ball, due, way.waitsFor());
    }

    public boolean isOverdue(LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }

    /** A way that asks for a reason departs from the ordinary course. */
    private static boolean isOrdinary(CaseStatus from, CaseStatus to) {
        return Workflow.row(from, to)
                .filter(row -> !row.guards().contains(Guard.REASON_GIVEN))
                .isPresent();
    }
}

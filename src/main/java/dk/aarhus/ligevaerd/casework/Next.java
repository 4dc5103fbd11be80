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
 * @param to where it goes in the ordinary course; empty where nobody is due to move it, or there is
 *     a choice
 * @param ball what those are permitted who are to act; empty where nobody is
 * @param until the last day of it, where there is one
 * @param waitsFor what must be done first
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

    static Next of(CaseStatus stage, Optional<LocalDate> due, List<OpenCase.Way> ways) {
        var ordinary = ways.stream().filter(way -> isOrdinary(stage, way.to())).toList();
        return switch (ordinary.size()) {
            case 0 -> new Next(stage, Optional.empty(), Set.of(), due, List.of(), false);
            case 1 -> along(stage, ordinary.get(0), due);
            default -> along(stage, ordinary.get(0), due).orElsewhere();
        };
    }

    private static Next along(CaseStatus stage, OpenCase.Way way, Optional<LocalDate> due) {
        var row = Workflow.row(stage, way.to()).orElseThrow();
        var ball =
                way.waitsFor().stream()
                        .findFirst()
                        .map(guard -> Set.of(guard.fulfilledBy()))
                        .orElse(row.permissions());
        var prepared =
                stage.isOpen()
                        && !row.guards().isEmpty()
                        && way.waitsFor().stream().allMatch(Guard::asksForAnother);
        return new Next(stage, Optional.of(way.to()), ball, due, way.waitsFor(), prepared);
    }

    /** The same where more than one way is open: which one, somebody has to choose. */
    private Next orElsewhere() {
        return new Next(stage, Optional.empty(), ball, until, waitsFor, false);
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

package dk.aarhus.ligevaerd.access.units;

import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only shows when all rows of a file of units are seen together, and beside the register. */
final class UnitCheck {

    private final Map<UnitCode, UnitRow> named = new LinkedHashMap<>();
    private final Map<UnitCode, Unit> known;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    private UnitCheck(Map<UnitCode, Unit> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    static List<Violation> of(List<UnitRow> rows, Map<UnitCode, Unit> known, LocalDate today) {
        var check = new UnitCheck(known, today);
        for (var row : rows) {
            if (check.named.putIfAbsent(row.code(), row) != null) {
                check.note(row, "code", ViolationKind.TWICE);
            }
        }
        check.named.values().forEach(check::row);
        check.circles();
        return check.violations;
    }

    private void row(UnitRow row) {
        row.facts().area().ifPresent(area -> area(row, area));
        row.facts().successor().ifPresent(next -> successor(row, next));
        row.validFrom().ifPresentOrElse(from -> time(row, from), () -> ending(row));
    }

    /** An area has no area above it: a circle of areas cannot be written. */
    private void area(UnitRow row, UnitCode code) {
        var area = Optional.ofNullable(named.get(code));
        if (code.equals(row.code())) {
            note(row, "area", ViolationKind.IN_A_CIRCLE);
        } else if (area.filter(
                        above ->
                                above.facts().area().isEmpty()
                                        && above.facts()
                                                .department()
                                                .equals(row.facts().department())
                                        && (row.isOver(today) || !above.isOver(today)))
                .isEmpty()) {
            note(row, "area", ViolationKind.NOT_IN_LIST);
        }
    }

    private void successor(UnitRow row, UnitCode next) {
        if (row.facts().validTo().isEmpty()) {
            note(row, "validTo", ViolationKind.REQUIRED);
        }
        if (next.equals(row.code())) {
            note(row, "successor", ViolationKind.IN_A_CIRCLE);
        } else if (!named.containsKey(next)) {
            note(row, "successor", ViolationKind.NOT_IN_LIST);
        }
    }

    /** What the register says of a time that is over is not written anew. */
    private void time(UnitRow row, LocalDate from) {
        Optional.ofNullable(known.get(row.code()))
                .filter(
                        unit ->
                                from.isBefore(unit.validFrom())
                                        || !from.equals(unit.validFrom())
                                                && unit.isOver(today)
                                                && unit.validTo().filter(from::isAfter).isEmpty())
                .ifPresent(unit -> note(row, "validFrom", ViolationKind.OVERLAPS));
    }

    /** A row that begins nothing ends what the register has, and not before that began. */
    private void ending(UnitRow row) {
        Optional.ofNullable(known.get(row.code()))
                .filter(unit -> row.isOver(unit.validFrom()))
                .ifPresent(unit -> note(row, "validTo", ViolationKind.ENDS_BEFORE_START));
    }

    /** Nothing becomes part of itself, through however many others. */
    private void circles() {
        var settled = new HashSet<UnitCode>();
        for (var start : named.values()) {
            var way = new LinkedHashMap<UnitCode, UnitRow>();
            var at = Optional.of(start);
            while (at.isPresent()
                    && !settled.contains(at.get().code())
                    && !way.containsKey(at.get().code())) {
                way.put(at.get().code(), at.get());
                at = at.get().facts().successor().map(named::get);
            }
            if (at.isPresent() && way.size() > 1 && way.containsKey(at.get().code())) {
                note(at.get(), "successor", ViolationKind.IN_A_CIRCLE);
            }
            settled.addAll(way.keySet());
        }
    }

    private void note(UnitRow row, String column, ViolationKind kind) {
        violations.add(row.wrong(column, kind));
    }
}

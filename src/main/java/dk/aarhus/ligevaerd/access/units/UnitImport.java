package dk.aarhus.ligevaerd.access.units;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.platform.input.CsvTable;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.shared.UnitCode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes over the register of units from a file: all of it or nothing, and the second time nothing.
 * A unit that the file does not name ends; what was said before stays on record.
 */
@ApplicationScoped
@Transactional
public class UnitImport {

    private static final int LONGEST_SECONDS = 900;

    private final CurrentCaller current;
    private final Units units;
    private final Departments departments;
    private final Event<UnitsImported> imports;
    private final Clock clock;

    UnitImport(
            CurrentCaller current,
            Units units,
            Departments departments,
            Event<UnitsImported> imports,
            Clock clock) {
        this.current = current;
        this.units = units;
        this.departments = departments;
        this.imports = imports;
        this.clock = clock;
    }

    public void requireImporter() {
        current.require(Permission.IMPORT_STAFF);
    }

    /**
     * @throws Problem INVALID naming every row that is wrong, and CHANGED_MEANWHILE where somebody
     *     else took one over in the same moment; nothing is changed then
     */
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public UnitDifference read(byte[] file, ImportMode mode) {
        var importer = current.require(Permission.IMPORT_STAFF);
        var today = LocalDate.now(clock);
        var existing =
                departments.listAll().stream()
                        .map(Department::code)
                        .collect(Collectors.toUnmodifiableSet());
        var reading = UnitFile.read(file, existing::contains);
        refuseIfAny(reading.violations());
        var known = units.latest();
        refuseIfAny(UnitCheck.of(reading.rows(), known, today));
        var difference = compare(reading.rows(), known, today);
        if (mode == ImportMode.DRY_RUN || difference.isNothing()) {
            return difference;
        }
        takeOver(reading.rows(), known, difference, today);
        imports.fire(
                new UnitsImported(
                        difference.added().size(),
                        difference.changed().size(),
                        difference.ended().size(),
                        importer.account()));
        return difference.takenOver();
    }

    private static void refuseIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations.stream().limit(CsvTable.MOST_VIOLATIONS).toList());
        }
    }

    private static UnitDifference compare(
            List<UnitRow> rows, Map<UnitCode, Unit> known, LocalDate today) {
        var added = new ArrayList<UnitCode>();
        var changed = new ArrayList<UnitDifference.Change>();
        int unchanged = 0;
        for (var row : rows) {
            var unit = known.get(row.code());
            if (unit == null) {
                added.add(row.code());
                continue;
            }
            var columns = unit.differsIn(row.facts());
            if (columns.isEmpty()) {
                unchanged++;
            } else {
                changed.add(new UnitDifference.Change(row.code(), columns));
            }
        }
        var named = rows.stream().map(UnitRow::code).collect(Collectors.toSet());
        var ended =
                known.values().stream()
                        .filter(unit -> !unit.isOver(today) && !named.contains(unit.code()))
                        .map(Unit::code)
                        .toList();
        return new UnitDifference(added, changed, ended, unchanged, false);
    }

    private void takeOver(
            List<UnitRow> rows,
            Map<UnitCode, Unit> known,
            UnitDifference difference,
            LocalDate today) {
        var byCode = rows.stream().collect(Collectors.toMap(UnitRow::code, Function.identity()));
        difference.added().forEach(code -> begin(byCode.get(code), today));
        difference
                .changed()
                .forEach(
                        change ->
                                follow(
                                        known.get(change.code()),
                                        byCode.get(change.code()),
                                        change.columns(),
                                        today));
        units.end(Set.copyOf(difference.ended()), today.minusDays(1));
        try {
            units.flush();
        } catch (PersistenceException twoAtOnce) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
    }

    private void begin(UnitRow row, LocalDate today) {
        units.persist(Unit.of(row.facts(), row.validFrom().orElse(beginning(row, today))));
    }

    /** What is over when it is heard of had its time before. */
    private static LocalDate beginning(UnitRow row, LocalDate today) {
        return row.facts().validTo().filter(today::isAfter).orElse(today);
    }

    /** What changes begins a time of its own; an end, and a slip of the same day, do not. */
    private void follow(Unit unit, UnitRow row, List<String> columns, LocalDate today) {
        var from = row.validFrom().orElse(beginning(row, today));
        boolean endsOnly = List.of("validTo", "successor").containsAll(columns);
        boolean comesBack = unit.isOver(today) && !row.isOver(today);
        if (endsOnly && !comesBack || !from.isAfter(unit.validFrom())) {
            unit.becomes(row.facts());
            return;
        }
        if (!unit.isOver(from)) {
            unit.end(from.minusDays(1));
        }
        units.persist(Unit.of(row.facts(), from));
    }
}

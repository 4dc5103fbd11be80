package dk.aarhus.ligevaerd.access.units;

import dk.aarhus.ligevaerd.organisation.UnitFacts;
import dk.aarhus.ligevaerd.platform.input.CsvTable;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A file of all units: one row each, areas and workplaces in any order. */
final class UnitFile {

    private static final int MOST_ROWS = 100_000;
    private static final int LONGEST_NAME = 120;

    private static final CsvTable TABLE =
            new CsvTable(
                    List.of(
                            "code",
                            "department",
                            "area",
                            "nameDa",
                            "nameEn",
                            "validFrom",
                            "validTo",
                            "successor"),
                    Set.of("code", "department", "nameDa"),
                    MOST_ROWS);

    /** The rows that could be read, and what is wrong with the others. */
    record Reading(List<UnitRow> rows, List<Violation> violations) {}

    private final Predicate<DepartmentCode> exists;
    private final List<UnitRow> rows = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private UnitFile(Predicate<DepartmentCode> exists) {
        this.exists = exists;
    }

    /**
     * @param exists whether there is, or was, such a department
     */
    static Reading read(byte[] bytes, Predicate<DepartmentCode> exists) {
        var file = new UnitFile(exists);
        file.violations.addAll(TABLE.read(bytes, file::row));
        return new Reading(file.rows, file.violations);
    }

    private void row(CsvTable.Row row) {
        var reader = new InputReader();
        var code = needed(reader, "code", row, reader.value("code", row.in("code"), UnitCode::new));
        var department =
                needed(
                        reader,
                        "department",
                        row,
                        reader.value("department", row.in("department"), DepartmentCode::new));
        if (department.filter(one -> !exists.test(one)).isPresent()) {
            reader.note("department", ViolationKind.NOT_IN_LIST);
        }
        var area = reader.value("area", row.in("area"), UnitCode::new);
        var nameDa = reader.required("nameDa", oneLine(row.in("nameDa")), LONGEST_NAME);
        var nameEn = reader.optional("nameEn", oneLine(row.in("nameEn")), LONGEST_NAME);
        var from = reader.date("validFrom", row.in("validFrom"));
        var to = reader.date("validTo", row.in("validTo"));
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            reader.note("validTo", ViolationKind.ENDS_BEFORE_START);
        }
        var successor = reader.value("successor", row.in("successor"), UnitCode::new);
        var wrong = row.violations(reader.violations());
        violations.addAll(wrong);
        if (wrong.isEmpty()) {
            var facts =
                    new UnitFacts(
                            code.orElseThrow(),
                            department.orElseThrow(),
                            area,
                            nameDa,
                            nameEn.orElse(nameDa),
                            to,
                            successor);
            rows.add(new UnitRow(row.line(), facts, from));
        }
    }

    private static <T> Optional<T> needed(
            InputReader reader, String column, CsvTable.Row row, Optional<T> read) {
        if (row.in(column).isEmpty()) {
            reader.note(column, ViolationKind.REQUIRED);
        }
        return read;
    }

    /** A name stands in a list of choices: there it has one line. */
    private static String oneLine(String typed) {
        return typed == null ? null : typed.replaceAll("\\s+", " ");
    }
}

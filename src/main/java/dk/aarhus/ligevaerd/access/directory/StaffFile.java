package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.platform.input.CsvTable;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A file of the whole directory: one row an account. */
final class StaffFile {

    private static final int MOST_ROWS = 100_000;

    private static final CsvTable TABLE =
            new CsvTable(
                    List.of(
                            "account",
                            "name",
                            "department",
                            "area",
                            "workplace",
                            "function",
                            "lineManager",
                            "absentFrom",
                            "absentTo",
                            "substitute",
                            "validFrom",
                            "validTo",
                            "successor",
                            "mail"),
                    Set.of("account", "function"),
                    MOST_ROWS);

    private static final int LONGEST_PLACE = 120;

    /** What was read; the rows may be used only when nothing is wrong. */
    record Reading(List<StaffRow> rows, List<Violation> violations) {}

    private final Predicate<DepartmentCode> exists;
    private final List<Violation> violations = new ArrayList<>();
    private final List<StaffRow> rows = new ArrayList<>();

    private StaffFile(Predicate<DepartmentCode> exists) {
        this.exists = exists;
    }

    static Reading read(byte[] bytes, Predicate<DepartmentCode> exists) {
        var file = new StaffFile(exists);
        file.violations.addAll(TABLE.read(bytes, file::row));
        return new Reading(
                file.rows, file.violations.stream().limit(CsvTable.MOST_VIOLATIONS).toList());
    }

    private void row(CsvTable.Row row) {
        var reading = DirectoryFacts.read(form(row.values()), exists, LocalDate.MIN);
        var rest = new InputReader();
        var area = rest.optional("area", row.in("area"), LONGEST_PLACE);
        var workplace = rest.optional("workplace", row.in("workplace"), LONGEST_PLACE);
        var validFrom = rest.date("validFrom", row.in("validFrom"));
        var validTo = reading.facts().validTo();
        if (validFrom.isPresent() && validTo.filter(validFrom.get()::isAfter).isPresent()) {
            rest.note("validTo", ViolationKind.ENDS_BEFORE_START);
        }
        var wrong = new ArrayList<>(reading.violations());
        wrong.addAll(rest.violations());
        violations.addAll(row.violations(wrong));
        rows.add(new StaffRow(row.line(), reading.facts(), area, workplace, validFrom));
    }

    private static DirectoryForm form(Map<String, String> values) {
        return new DirectoryForm(
                values.get("account"),
                values.get("name"),
                values.get("department"),
                values.get("function"),
                values.get("lineManager"),
                values.get("absentFrom"),
                values.get("absentTo"),
                values.get("substitute"),
                values.get("validTo"),
                values.get("successor"),
                values.get("mail"));
    }
}

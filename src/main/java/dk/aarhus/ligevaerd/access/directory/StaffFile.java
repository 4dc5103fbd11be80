package dk.aarhus.ligevaerd.access.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarhus.ligevaerd.platform.input.CsvHead;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A file of the whole directory: one row an account, the head names the columns in any order,
 * separated by commas or semicolons. Every wrong row is named, not only the first.
 */
final class StaffFile {

    static final int MOST_ROWS = 100_000;

    /** Whoever sent the wrong file is not helped by a list of all its rows. */
    static final int MOST_VIOLATIONS = 500;

    static final List<String> COLUMNS =
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
                    "mail");

    private static final Set<String> NEEDED = Set.of("account", "function");
    private static final int LONGEST_PLACE = 120;
    private static final String FORMULA = "=+-@\t\r";
    private static final char MARK_OF_ORDER = '\uFEFF';

    /** What was read; the rows may be used only when nothing is wrong. */
    record Reading(List<StaffRow> rows, List<Violation> violations) {}

    private final Predicate<DepartmentCode> exists;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();
    private final List<StaffRow> rows = new ArrayList<>();

    private StaffFile(Predicate<DepartmentCode> exists, LocalDate today) {
        this.exists = exists;
        this.today = today;
    }

    static Reading read(byte[] bytes, Predicate<DepartmentCode> exists, LocalDate today) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return read(text.toString(), exists, today);
        } catch (CharacterCodingException anotherEncoding) {
            return new Reading(List.of(), List.of(unreadable()));
        }
    }

    static Reading read(String text, Predicate<DepartmentCode> exists, LocalDate today) {
        var file = new StaffFile(exists, today);
        var plain = !text.isEmpty() && text.charAt(0) == MARK_OF_ORDER ? text.substring(1) : text;
        // No text of the base can hold it.
        if (plain.indexOf('\0') >= 0) {
            file.violations.add(unreadable());
        } else {
            file.read(plain);
        }
        return new Reading(file.rows, file.violations.stream().limit(MOST_VIOLATIONS).toList());
    }

    private void read(String text) {
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separatorOf(text))
                        .ignoreDifferentFieldCount(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text);
        try (reader) {
            Map<String, Integer> head = null;
            for (var record : reader) {
                if (head == null) {
                    head = CsvHead.read(record, COLUMNS, NEEDED, violations::add);
                    if (!violations.isEmpty()) {
                        return;
                    }
                } else if (rows.size() >= MOST_ROWS) {
                    violations.add(new Violation("rows", ViolationKind.TOO_MANY));
                    return;
                } else {
                    row(record, head);
                }
            }
            if (rows.isEmpty() && violations.isEmpty()) {
                violations.add(new Violation("rows", ViolationKind.REQUIRED));
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            violations.add(unreadable());
        }
    }

    private void row(CsvRecord record, Map<String, Integer> head) {
        long line = record.getStartingLineNumber();
        var wrong = new ArrayList<Violation>();
        if (record.getFieldCount() != head.size()) {
            wrong.add(new Violation("columns", ViolationKind.WRONG_FORM));
        }
        var values = new HashMap<String, String>();
        head.forEach(
                (column, place) -> {
                    var value =
                            place < record.getFieldCount() ? record.getField(place).strip() : "";
                    values.put(column, value);
                    if (!value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0) {
                        wrong.add(new Violation(column, ViolationKind.LIKE_A_FORMULA));
                    }
                });
        var reading = DirectoryFacts.read(form(values), exists, LocalDate.MIN);
        var rest = new InputReader();
        var area = rest.optional("area", values.get("area"), LONGEST_PLACE);
        var workplace = rest.optional("workplace", values.get("workplace"), LONGEST_PLACE);
        var validFrom = rest.date("validFrom", values.get("validFrom"));
        var validTo = reading.facts().validTo();
        if (validFrom.isPresent() && validTo.filter(validFrom.get()::isAfter).isPresent()) {
            rest.note("validTo", ViolationKind.ENDS_BEFORE_START);
        }
        wrong.addAll(reading.violations());
        wrong.addAll(rest.violations());
        var named = new HashSet<String>();
        wrong.stream()
                .filter(one -> named.add(one.field()))
                .forEach(
                        one ->
                                violations.add(
                                        new Violation(
                                                "rows[%d].%s".formatted(line, one.field()),
                                                one.kind())));
        rows.add(new StaffRow(line, reading.facts(), area, workplace, validFrom));
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

    /** As a Danish spreadsheet writes it, or as everybody else does. */
    private static char separatorOf(String text) {
        var head = text.lines().findFirst().orElse("");
        if (head.indexOf('\t') >= 0) {
            return '\t';
        }
        return head.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Violation unreadable() {
        return new Violation("file", ViolationKind.NOT_READABLE);
    }
}

package dk.aarhus.ligevaerd.statistics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarhus.ligevaerd.platform.input.CsvHead;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A file of facts of earlier years, read row by row: a head that names the columns in any order,
 * separated by commas, semicolons or tabs. Every wrong row is named by its line and column, never
 * by what stands there.
 */
final class FactFile {

    static final int MOST_ROWS = 1_000_000;

    /** Whoever sent the wrong file is not helped by a list of all its rows. */
    static final int MOST_VIOLATIONS = 1_000;

    static final List<String> COLUMNS =
            List.of(
                    "received",
                    "department",
                    "phase",
                    "policyClasses",
                    "forms",
                    "grounds",
                    "capacity",
                    "identity",
                    "acknowledged",
                    "decided",
                    "outcome",
                    "reprisal",
                    "reporter",
                    "urgency",
                    "triaged",
                    "daysStood",
                    "hearing",
                    "contacts",
                    "remedies",
                    "reprisalSeen",
                    "recurrence");

    private static final Set<String> NEEDED = Set.of("received", "phase", "identity");
    private static final char MARK_OF_ORDER = '\uFEFF';
    private static final int LONGEST_HEAD = 4_096;

    /** How many rows were read, and what is wrong with them. */
    record Reading(int rows, List<Violation> violations) {}

    private final Predicate<String> departments;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();
    private int rows;

    private FactFile(Predicate<String> departments, LocalDate today) {
        this.departments = departments;
        this.today = today;
    }

    /**
     * @param departments whether there is, or was, a department of this code
     * @param takes each row that is right, as long as no row was wrong
     */
    static Reading read(
            InputStream bytes,
            Predicate<String> departments,
            LocalDate today,
            Consumer<FactRow> takes) {
        var file = new FactFile(departments, today);
        try {
            // The decoder reports what is not UTF-8 instead of replacing it.
            var text =
                    new BufferedReader(
                            new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
            file.read(text, takes);
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            file.violations.add(new Violation("file", ViolationKind.NOT_READABLE));
        }
        return new Reading(file.rows, List.copyOf(file.violations));
    }

    private void read(BufferedReader text, Consumer<FactRow> takes) throws IOException {
        var separator = separatorOf(text);
        Map<String, Integer> head = null;
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .ignoreDifferentFieldCount(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            for (var row : reader) {
                if (head == null) {
                    head = CsvHead.read(row, COLUMNS, NEEDED, violations::add);
                    if (!violations.isEmpty()) {
                        return;
                    }
                } else if (rows >= MOST_ROWS || violations.size() >= MOST_VIOLATIONS) {
                    violations.add(new Violation("rows", ViolationKind.TOO_MANY, MOST_ROWS));
                    return;
                } else {
                    rows++;
                    row(row, head, takes);
                }
            }
        }
        if (rows == 0 && violations.isEmpty()) {
            violations.add(new Violation("rows", ViolationKind.REQUIRED));
        }
    }

    private void row(CsvRecord record, Map<String, Integer> head, Consumer<FactRow> takes) {
        var reader = new FactReader(record, head, departments, today);
        var row = reader.read();
        if (record.getFieldCount() != head.size()) {
            note(record, "columns", ViolationKind.WRONG_FORM);
        }
        reader.faults().forEach((column, kind) -> note(record, column, kind));
        if (violations.isEmpty()) {
            row.ifPresent(takes);
        }
    }

    private void note(CsvRecord record, String column, ViolationKind kind) {
        violations.add(
                new Violation(
                        "rows[%d].%s".formatted(record.getStartingLineNumber(), column), kind));
    }

    /** As a Danish spreadsheet writes it, or as everybody else does. */
    private static char separatorOf(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEAD);
        if (text.read() != MARK_OF_ORDER) {
            text.reset();
        }
        text.mark(LONGEST_HEAD);
        int next = text.read();
        for (int read = 1; read < LONGEST_HEAD && next >= 0 && next != '\n'; read++) {
            if (next == '\t' || next == ';' || next == ',') {
                text.reset();
                return (char) next;
            }
            next = text.read();
        }
        text.reset();
        return ',';
    }
}

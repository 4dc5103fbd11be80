package dk.aarhus.ligevaerd.goals;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarhus.ligevaerd.platform.input.CsvHead;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of figures of others: a head that names the columns in any order. Every wrong row is
 * named by line and column, never by what stands there.
 */
final class SeriesFile {

    static final List<String> COLUMNS =
            List.of(
                    "series",
                    "part",
                    "period",
                    "value",
                    "numerator",
                    "denominator",
                    "source",
                    "lagMonths");

    private static final Set<String> NEEDED = Set.of("series", "period", "source", "lagMonths");
    private static final int MOST_ROWS = 5_000;
    private static final String MARK_OF_ORDER = "\uFEFF";

    /** The rows that are right, and what is wrong with the others. */
    record Reading(List<SeriesRow> rows, List<Violation> violations) {}

    private final SeriesRowReader rowReader;
    private final List<SeriesRow> rows = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Set<SeriesRow.Place> places = new HashSet<>();

    private SeriesFile(SeriesRowReader rowReader) {
        this.rowReader = rowReader;
    }

    static Reading read(String text, SeriesRowReader rowReader) {
        var file = new SeriesFile(rowReader);
        try {
            file.read(text.startsWith(MARK_OF_ORDER) ? text.substring(1) : text);
        } catch (CsvParseException broken) {
            file.violations.add(new Violation("file", ViolationKind.NOT_READABLE));
        }
        return new Reading(List.copyOf(file.rows), List.copyOf(file.violations));
    }

    private void read(String text) {
        Map<String, Integer> head = null;
        int read = 0;
        for (var record :
                CsvReader.builder()
                        .fieldSeparator(separatorOf(text))
                        .ignoreDifferentFieldCount(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            if (head == null) {
                head = CsvHead.read(record, COLUMNS, NEEDED, violations::add);
                if (!violations.isEmpty()) {
                    return;
                }
            } else if (++read > MOST_ROWS) {
                violations.add(new Violation("rows", ViolationKind.TOO_MANY, MOST_ROWS));
                return;
            } else {
                row(record, head);
            }
        }
        if (read == 0 && violations.isEmpty()) {
            violations.add(new Violation("rows", ViolationKind.REQUIRED));
        }
    }

    private void row(CsvRecord record, Map<String, Integer> head) {
        if (record.getFieldCount() != head.size()) {
            note(record, "columns", ViolationKind.WRONG_FORM);
            return;
        }
        Optional<SeriesRow> row =
                rowReader.read(
                        record.getStartingLineNumber(),
                        column ->
                                head.containsKey(column)
                                        ? record.getField(head.get(column)).strip()
                                        : "",
                        (column, kind) -> note(record, column, kind));
        row.filter(one -> !places.add(one.place()))
                .ifPresent(again -> note(record, "period", ViolationKind.TWICE));
        row.ifPresent(rows::add);
    }

    private void note(CsvRecord record, String column, ViolationKind kind) {
        violations.add(violation(record.getStartingLineNumber(), column, kind));
    }

    static Violation violation(long line, String column, ViolationKind kind) {
        return new Violation("rows[%d].%s".formatted(line, column), kind);
    }

    /** As a Danish spreadsheet writes it, or as everybody else does. */
    private static char separatorOf(String text) {
        return text.lines()
                .findFirst()
                .map(head -> head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',')
                .orElse(',');
    }
}

package dk.aarhus.ligevaerd.platform.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table that somebody sent: the head names the columns in any order, separated by commas,
 * semicolons or tabulators. Every wrong row is named, not only the first, and by what stands in it
 * never.
 *
 * @param columns those that there may be
 * @param needed those of them that must be there
 * @param mostRows without the head
 */
public record CsvTable(List<String> columns, Set<String> needed, int mostRows) {

    /** Whoever sent the wrong file is not helped by a list of all its rows. */
    public static final int MOST_VIOLATIONS = 500;

    private static final String FORMULA = "=+-@\t\r";
    private static final char MARK_OF_ORDER = '\uFEFF';

    /**
     * A row as it stands there.
     *
     * @param line in the file, as an editor counts
     */
    public record Row(long line, Map<String, String> values, List<Violation> wrong) {

        /** What stands in a column; null where the file has no such column. */
        public String in(String column) {
            return values.get(column);
        }

        /** What is wrong with the row and with what was read from it, once for each column. */
        public List<Violation> violations(List<Violation> read) {
            var all = new ArrayList<>(wrong);
            all.addAll(read);
            var named = new HashSet<String>();
            return all.stream()
                    .filter(one -> named.add(one.field()))
                    .map(one -> new Violation(field(one.field()), one.kind(), one.limit()))
                    .toList();
        }

        private String field(String column) {
            return at(line, column);
        }
    }

    /** What a place in the table is called where it has to be corrected. */
    public static String at(long line, String column) {
        return "rows[%d].%s".formatted(line, column);
    }

    /**
     * @param rows is told of every row
     * @return what is wrong with the file as a whole
     */
    public List<Violation> read(byte[] bytes, Consumer<Row> rows) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return read(text.toString(), rows);
        } catch (CharacterCodingException anotherEncoding) {
            return List.of(unreadable());
        }
    }

    private List<Violation> read(String text, Consumer<Row> rows) {
        // No text of the base can hold it.
        if (text.indexOf('\0') >= 0) {
            return List.of(unreadable());
        }
        var plain = !text.isEmpty() && text.charAt(0) == MARK_OF_ORDER ? text.substring(1) : text;
        var wrong = new ArrayList<Violation>();
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separatorOf(plain))
                        .ignoreDifferentFieldCount(true)
                        .skipEmptyLines(true)
                        .ofCsvRecord(plain);
        try (reader) {
            Map<String, Integer> head = null;
            int read = 0;
            for (var record : reader) {
                if (head == null) {
                    head = CsvHead.read(record, columns, needed, wrong::add);
                    if (!wrong.isEmpty()) {
                        return wrong;
                    }
                } else if (++read > mostRows) {
                    return List.of(new Violation("rows", ViolationKind.TOO_MANY, mostRows));
                } else {
                    rows.accept(row(record, head));
                }
            }
            return read > 0 ? wrong : List.of(new Violation("rows", ViolationKind.REQUIRED));
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            return List.of(unreadable());
        }
    }

    private static Row row(CsvRecord record, Map<String, Integer> head) {
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
        return new Row(record.getStartingLineNumber(), values, wrong);
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

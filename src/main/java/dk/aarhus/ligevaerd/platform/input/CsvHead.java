package dk.aarhus.ligevaerd.platform.input;

import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The first row of a file with a table: names the columns, in any order. */
public final class CsvHead {

    private CsvHead() {}

    /**
     * In which place each column stands.
     *
     * @param columns those that there may be
     * @param needed those of them that must be there
     * @param wrong is told of every column that is not known, named twice or missing, never by what
     *     stands in the file
     */
    public static Map<String, Integer> read(
            CsvRecord row, List<String> columns, Set<String> needed, Consumer<Violation> wrong) {
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < row.getFieldCount(); place++) {
            var column = row.getField(place).strip();
            if (!columns.contains(column)) {
                wrong.accept(
                        new Violation(
                                "columns[%d]".formatted(place + 1), ViolationKind.NOT_IN_LIST));
            } else if (places.put(column, place) != null) {
                wrong.accept(new Violation("columns." + column, ViolationKind.TWICE));
            }
        }
        needed.stream()
                .filter(column -> !places.containsKey(column))
                .sorted()
                .map(column -> new Violation("columns." + column, ViolationKind.REQUIRED))
                .forEach(wrong);
        return places;
    }
}

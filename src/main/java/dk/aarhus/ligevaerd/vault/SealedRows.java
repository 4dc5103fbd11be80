package dk.aarhus.ligevaerd.vault;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where sealed texts lie, and in which order they are read: rows of a table with the owner by whom
 * they are asked for, the data key and the record of each, and the columns that hold the texts.
 *
 * @param from the tables of a question with their aliases and what joins them
 * @param owner what {@link SealedText#owner()} will say
 * @param order null where any will do
 */
public record SealedRows(
        String from,
        String owner,
        String key,
        String record,
        List<Column> columns,
        String condition,
        String order) {

    /** A column of sealed texts and the expression that names the field it was sealed for. */
    public record Column(String field, String sealed) {}

    /** Columns of one table, sealed for fields of the same names. */
    public static SealedRows ofTable(
            String table, String owner, String record, List<String> columns) {
        return new SealedRows(
                table,
                owner,
                "data_key",
                record,
                columns.stream()
                        .map(column -> new Column("'%s.%s'".formatted(table, column), column))
                        .toList(),
                "",
                null);
    }

    /** The question for these rows, its only parameter the array of owners. */
    String question(int pairs) {
        return "(select %s, %s, cast(%s as varchar), %s from %s where %s = any(?)%s%s)"
                .formatted(
                        owner,
                        key,
                        record,
                        pairs(pairs),
                        from,
                        owner,
                        condition,
                        order == null ? "" : " order by " + order);
    }

    /** All rows of one answer are of the same width. */
    private String pairs(int pairs) {
        return IntStream.range(0, pairs)
                .mapToObj(
                        i ->
                                i < columns.size()
                                        ? columns.get(i).field() + ", " + columns.get(i).sealed()
                                        : "cast(null as varchar), cast(null as varchar)")
                .collect(Collectors.joining(", "));
    }
}

package dk.aarhus.ligevaerd.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rows of all tables, value by value. */
record Rows(List<Row> all) {

    record Value(String table, String column, Object value) {

        /** As a reader of a dump sees it. */
        String text() {
            return value instanceof byte[] raw ? Arrays.toString(raw) : String.valueOf(value);
        }

        @Override
        public String toString() {
            return "%s.%s = %s".formatted(table, column, text());
        }
    }

    record Row(String table, List<Value> values) {

        boolean holds(String text) {
            return values.stream().anyMatch(value -> value.text().equals(text));
        }
    }

    static Rows of(Connection base) throws SQLException {
        var rows = new ArrayList<Row>();
        for (String table : tables(base)) {
            try (var statement = base.createStatement();
                    var found = statement.executeQuery("select * from \"" + table + '"')) {
                var columns = found.getMetaData();
                while (found.next()) {
                    var values = new ArrayList<Value>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        var value = found.getObject(i);
                        // A large text is not there any more when the next row is read.
                        var kept = value instanceof java.sql.Clob ? found.getString(i) : value;
                        values.add(new Value(table, columns.getColumnName(i), kept));
                    }
                    rows.add(new Row(table, values));
                }
            }
        }
        return new Rows(rows);
    }

    /** What is here and was not there before. */
    Rows since(Rows earlier) {
        var known = earlier.all().stream().map(Rows::text).toList();
        return new Rows(all.stream().filter(row -> !known.contains(text(row))).toList());
    }

    Stream<Value> values() {
        return all.stream().flatMap(row -> row.values().stream()).filter(v -> v.value() != null);
    }

    /** The values of each column in the rows that hold one of these texts. */
    Map<String, List<Value>> linkedTo(List<String> texts) {
        Map<String, List<Value>> linked = new LinkedHashMap<>();
        all.stream()
                .filter(row -> texts.stream().anyMatch(row::holds))
                .flatMap(row -> row.values().stream())
                .filter(value -> value.value() != null)
                .forEach(
                        value ->
                                linked.computeIfAbsent(
                                                value.table() + "." + value.column(),
                                                column -> new ArrayList<>())
                                        .add(value));
        return linked;
    }

    private static String text(Row row) {
        return row.table() + row.values().stream().map(Value::text).toList();
    }

    private static List<String> tables(Connection base) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                base.getMetaData()
                        .getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}

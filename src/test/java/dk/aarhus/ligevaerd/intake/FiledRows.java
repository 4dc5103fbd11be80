package dk.aarhus.ligevaerd.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The rows that one filed report left, as a pattern for any number of others: everything that tells
 * one report from another is drawn anew, the rest is the same to the byte.
 */
final class FiledRows {

    /** Shorter texts in a key are codes, not names. */
    private static final int SHORTEST_NAME = 8;

    /** The scheduler's tables: what stands there at the moment has nothing to do with a filing. */
    private static final String OF_THE_SCHEDULER = "job_";

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Map<String, List<Rows.Row>> byTable;
    private final List<Object> names;
    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    private int copied;

    private FiledRows(Map<String, List<Rows.Row>> byTable, List<Object> names) {
        this.byTable = byTable;
        this.names = names;
    }

    /** What a filing added; tables are kept in an order in which they may be filled. */
    static FiledRows between(Rows before, Rows after, Connection base) throws SQLException {
        var added =
                after.since(before).all().stream()
                        .filter(row -> !row.table().startsWith(OF_THE_SCHEDULER))
                        .filter(row -> count(after, row.table()) > count(before, row.table()))
                        .collect(Collectors.groupingBy(Rows.Row::table));
        var names = new ArrayList<>();
        var ordered = new LinkedHashMap<String, List<Rows.Row>>();
        while (ordered.size() < added.size()) {
            for (var table : added.keySet()) {
                if (!ordered.containsKey(table)
                        && ordered.keySet().containsAll(parents(base, table, added))) {
                    ordered.put(table, added.get(table));
                }
            }
        }
        for (var table : ordered.keySet()) {
            var key = keyColumns(base, table);
            for (var row : ordered.get(table)) {
                row.values().stream()
                        .filter(value -> key.contains(value.column()))
                        .map(Rows.Value::value)
                        .filter(FiledRows::isName)
                        .forEach(names::add);
            }
        }
        return new FiledRows(ordered, names);
    }

    /** Tables and rows a report. */
    @Override
    public String toString() {
        return byTable.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue().size())
                .collect(Collectors.joining(", "));
    }

    /** Writers of one connection; one of them serves many copies. */
    Writer on(Connection base) throws SQLException {
        return new Writer(base);
    }

    final class Writer implements AutoCloseable {

        private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

        private Writer(Connection base) throws SQLException {
            for (var table : byTable.entrySet()) {
                var columns =
                        table.getValue().get(0).values().stream().map(Rows.Value::column).toList();
                inserts.put(
                        table.getKey(),
                        base.prepareStatement(
                                "insert into \"%s\" (\"%s\") values (%s)"
                                        .formatted(
                                                table.getKey(),
                                                String.join("\", \"", columns),
                                                columns.stream()
                                                        .map(c -> "?")
                                                        .collect(Collectors.joining(", ")))));
            }
        }

        /** Lays one more report ready; {@link #send} writes them. */
        void add() throws SQLException {
            var renamed = new HashMap<Object, Object>();
            names.forEach(name -> renamed.computeIfAbsent(name, FiledRows.this::another));
            for (var table : byTable.entrySet()) {
                var insert = inserts.get(table.getKey());
                for (var row : table.getValue()) {
                    int place = 1;
                    for (var value : row.values()) {
                        insert.setObject(
                                place++, renamed.getOrDefault(value.value(), value.value()));
                    }
                    insert.addBatch();
                }
            }
        }

        void send() throws SQLException {
            for (var insert : inserts.values()) {
                insert.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            for (var insert : inserts.values()) {
                insert.close();
            }
        }
    }

    private synchronized Object another(Object name) {
        if (name instanceof UUID) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        var text = name.toString();
        if (text.matches("\\d{4}-.{6}")) {
            return "2025-" + numbered(copied++);
        }
        return random.ints(text.length(), 0, 16)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining());
    }

    private static String numbered(int number) {
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++, number /= LETTERS.length()) {
            letters.insert(0, LETTERS.charAt(number % LETTERS.length()));
        }
        return letters.toString();
    }

    private static boolean isName(Object value) {
        return value instanceof UUID
                || value instanceof String text && text.length() >= SHORTEST_NAME;
    }

    private static long count(Rows rows, String table) {
        return rows.all().stream().filter(row -> row.table().equals(table)).count();
    }

    private static List<String> keyColumns(Connection base, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var index =
                base.getMetaData()
                        .getIndexInfo(base.getCatalog(), base.getSchema(), table, true, false)) {
            while (index.next()) {
                columns.add(index.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private static List<String> parents(Connection base, String table, Map<String, ?> among)
            throws SQLException {
        var parents = new ArrayList<String>();
        try (var keys =
                base.getMetaData().getImportedKeys(base.getCatalog(), base.getSchema(), table)) {
            while (keys.next()) {
                var parent = keys.getString("PKTABLE_NAME");
                if (among.containsKey(parent) && !parent.equals(table)) {
                    parents.add(parent);
                }
            }
        }
        return parents;
    }
}

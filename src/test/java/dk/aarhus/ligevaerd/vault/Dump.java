package dk.aarhus.ligevaerd.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that a thief carries away, by where it lay. */
public final class Dump {

    private final Map<String, byte[]> loot = new LinkedHashMap<>();

    public Dump text(String where, String text) {
        loot.put(where, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Dump folder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                loot.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    /** The base as H2 writes it out itself. */
    public Dump script(Connection h2) throws SQLException {
        var script = new StringBuilder();
        try (var statement = h2.createStatement();
                var lines = statement.executeQuery("script")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
        }
        return text("script", script.toString());
    }

    /** Every value of every column of every table that is not the server's own. */
    public Dump tables(Connection base) throws SQLException {
        for (String table : tableNames(base)) {
            var content = new ByteArrayOutputStream();
            try (var statement = base.createStatement();
                    var rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        content.writeBytes(value(rows, i));
                        content.write('\n');
                    }
                }
            }
            loot.put("table " + table, content.toByteArray());
        }
        return this;
    }

    public List<String> places() {
        return List.copyOf(loot.keySet());
    }

    /** Where the word is found, in whatever disguise. */
    public List<String> placesOf(String word) {
        var places = new ArrayList<String>();
        loot.forEach(
                (where, content) -> {
                    if (Disguise.anyIn(content, word)) {
                        places.add(where);
                    }
                });
        return places;
    }

    /**
     * Which of many words are found, and where; words of less than eight letters are not looked
     * for.
     */
    public Map<String, List<String>> placesOfAny(Collection<String> words) {
        var needles = new Needles(words);
        Map<String, List<String>> found = new TreeMap<>();
        loot.forEach(
                (where, content) ->
                        needles.in(content)
                                .forEach(
                                        word ->
                                                found.computeIfAbsent(word, w -> new ArrayList<>())
                                                        .add(where)));
        return found;
    }

    private static byte[] value(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column) instanceof byte[] raw
                ? raw
                : String.valueOf(rows.getString(column)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> tableNames(Connection base) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                base.getMetaData()
                        .getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add('"' + tables.getString("TABLE_NAME") + '"');
            }
        }
        return names;
    }
}

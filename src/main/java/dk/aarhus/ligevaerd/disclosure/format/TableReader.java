package dk.aarhus.ligevaerd.disclosure.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table file cell by cell, so that a far too large one is refused before it fills the
 * memory.
 */
public final class TableReader {

    static final int MOST_CELLS = 1_000_000;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final String file;
    private final JsonParser parser;
    private final Map<String, Integer> lines = new HashMap<>();
    private int cells;

    private TableReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * @throws InvalidTable when the file is not a table; the message says where
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Table read(Path path) {
        String file = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new InvalidTable(path.toString(), "there is no such file");
        }
        try (JsonParser parser = JSON.createParser(path.toFile())) {
            return new TableReader(file, parser).table();
        } catch (JsonProcessingException broken) {
            throw new InvalidTable(
                    "%s, line %d".formatted(file, broken.getLocation().getLineNr()),
                    "this is not JSON: " + broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a table from a text, for tests and for tables that never were files. */
    public static Table read(String name, String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            return new TableReader(name, parser).table();
        } catch (JsonProcessingException broken) {
            throw new InvalidTable(
                    "%s, line %d".formatted(name, broken.getLocation().getLineNr()),
                    "this is not JSON: " + broken.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Table table() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw place("").refuse("a table file is one object in braces");
        }
        TableParts parts = new TableParts(file);
        Set<String> met = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            met.add(field);
            parser.nextToken();
            if (field.equals("cells")) {
                readCells(parts);
            } else {
                int line = parser.currentLocation().getLineNr();
                JsonNode node = JSON.readTree(parser);
                parts.take(field, node, new Place(file, line, field));
            }
        }
        if (!met.contains("cells") || cells == 0) {
            throw place("").refuse("the table has no cells");
        }
        if (parser.nextToken() != null) {
            throw place("").refuse("something follows the end of the table");
        }
        return parts.table();
    }

    private void readCells(TableParts parts) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw place("cells").refuse("a list in brackets was expected");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Place place = place("cells[%d]".formatted(cells));
            JsonNode node = JSON.readTree(parser);
            if (++cells > MOST_CELLS) {
                throw place.refuse("there are more than %,d cells".formatted(MOST_CELLS));
            }
            Cell cell = CellReader.read(node, place);
            Integer other = lines.putIfAbsent(cell.id(), place.line());
            if (other != null) {
                throw place.refuse(
                        "the cell %s was given before, in line %d".formatted(cell.id(), other));
            }
            parts.builder.cell(cell);
        }
    }

    private Place place(String path) {
        return new Place(file, parser.currentLocation().getLineNr(), path);
    }
}

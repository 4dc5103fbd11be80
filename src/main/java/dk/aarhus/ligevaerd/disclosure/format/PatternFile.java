package dk.aarhus.ligevaerd.disclosure.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;

/** {@code {"suppressed": ["id", …], "cost": n, "lower_bound": n}}. */
public final class PatternFile {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PatternFile() {}

    /** Writes the whole file or nothing: a run that ends half-way leaves no half pattern. */
    public static void write(Path file, Pattern pattern) {
        ObjectNode node = JSON.createObjectNode();
        pattern.suppressed().forEach(node.putArray("suppressed")::add);
        put(node, "cost", pattern.cost());
        put(node, "lower_bound", pattern.lowerBound());
        replace(file, node);
    }

    private static void put(ObjectNode node, String name, double value) {
        if (value == Math.rint(value)) {
            node.put(name, (long) value);
        } else {
            node.put(name, value);
        }
    }

    /**
     * @throws InvalidTable when the file is not a pattern
     */
    public static Set<String> read(Path file) {
        JsonNode node = tree(file);
        Place place = new Place(String.valueOf(file.getFileName()), 1, "");
        Fields fields = new Fields(node, place, Set.of("suppressed", "cost", "lower_bound"));
        if (!fields.has("suppressed")) {
            throw place.refuse("a pattern needs the list \"suppressed\"");
        }
        return new TreeSet<>(fields.texts("suppressed"));
    }

    static JsonNode tree(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidTable(file.toString(), "there is no such file");
        }
        try {
            return JSON.readTree(file.toFile());
        } catch (JsonProcessingException broken) {
            throw new InvalidTable(
                    "%s, line %d".formatted(file.getFileName(), broken.getLocation().getLineNr()),
                    "this is not JSON: " + broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void replace(Path file, JsonNode node) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            JSON.writeValue(part.toFile(), node);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

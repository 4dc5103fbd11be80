package dk.aarhus.ligevaerd.disclosure.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The fields of one object of a file, read by type; a field nobody asked for is an error, since it
 * may be a misspelt one.
 */
final class Fields {

    /** Remarks for human readers, allowed everywhere. */
    private static final Set<String> REMARKS =
            Set.of("comment", "note", "label", "description", "source");

    private final JsonNode node;
    private final Place place;

    Fields(JsonNode node, Place place, Set<String> allowed) {
        if (!node.isObject()) {
            throw place.refuse("an object in braces was expected");
        }
        this.node = node;
        this.place = place;
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!allowed.contains(name) && !REMARKS.contains(name)) {
                throw place.refuse(
                        "the field \"%s\" is not known here; known are %s"
                                .formatted(
                                        name,
                                        String.join(", ", allowed.stream().sorted().toList())));
            }
        }
    }

    Place place() {
        return place;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    JsonNode node(String name) {
        return node.get(name);
    }

    Optional<String> text(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        return Optional.of(text(node.get(name), place.at(name)));
    }

    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.get(name).isBoolean()) {
            throw place.at(name).refuse("true or false was expected");
        }
        return node.get(name).booleanValue();
    }

    OptionalLong whole(String name) {
        return has(name)
                ? OptionalLong.of(whole(node.get(name), place.at(name)))
                : OptionalLong.empty();
    }

    double number(String name, double otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (!node.get(name).isNumber()) {
            throw place.at(name).refuse("a number was expected");
        }
        return node.get(name).doubleValue();
    }

    List<String> texts(String name) {
        return has(name) ? texts(node.get(name), place.at(name)) : List.of();
    }

    Map<String, Long> wholes(String name) {
        Map<String, Long> map = new LinkedHashMap<>();
        if (has(name)) {
            if (!node.get(name).isObject()) {
                throw place.at(name).refuse("an object in braces was expected");
            }
            node.get(name)
                    .fields()
                    .forEachRemaining(
                            field ->
                                    map.put(
                                            field.getKey(),
                                            whole(
                                                    field.getValue(),
                                                    place.at(name).at(field.getKey()))));
        }
        return map;
    }

    static List<String> texts(JsonNode array, Place place) {
        if (!array.isArray()) {
            throw place.refuse("a list in brackets was expected");
        }
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(text(item, place)));
        return texts;
    }

    static String text(JsonNode node, Place place) {
        if (!node.isTextual()) {
            throw place.refuse(
                    "a text in quotation marks was expected, not %s".formatted(shortened(node)));
        }
        return node.textValue();
    }

    static long whole(JsonNode node, Place place) {
        if (!node.isNumber()) {
            throw place.refuse("a whole number was expected, not %s".formatted(shortened(node)));
        }
        try {
            return new BigDecimal(node.asText()).longValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw place.refuse("%s is not a whole number".formatted(shortened(node)));
        }
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

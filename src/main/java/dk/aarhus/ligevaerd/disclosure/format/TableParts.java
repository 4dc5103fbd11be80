package dk.aarhus.ligevaerd.disclosure.format;

import com.fasterxml.jackson.databind.JsonNode;
import dk.aarhus.ligevaerd.disclosure.Attacker;
import dk.aarhus.ligevaerd.disclosure.Dimension;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.MissingChildren;
import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.Requirement;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Scenario;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;

/** Everything in a table file beside its cells. */
final class TableParts {

    final Table.Builder builder;

    TableParts(String file) {
        builder = Table.named(file);
    }

    Table table() {
        return builder.build();
    }

    void take(String field, JsonNode node, Place place) {
        switch (field) {
            case "name" -> Fields.text(node, place);
            case "dimensions" ->
                    each(node, place, (item, where) -> builder.dimension(dimension(item, where)));
            case "missing_children" ->
                    builder.missingChildren(missingChildren(Fields.text(node, place), place));
            case "constraints" ->
                    each(node, place, (item, where) -> builder.constraint(constraint(item, where)));
            case "requirements" ->
                    each(
                            node,
                            place,
                            (item, where) -> builder.requirement(requirement(item, where)));
            case "rule" -> builder.rule(rule(node, place));
            case "attacker" -> builder.attacker(attacker(node, place));
            case "scenarios" ->
                    each(node, place, (item, where) -> builder.scenario(scenario(item, where)));
            case "comment", "note", "label", "description", "source" -> {}
            default ->
                    throw place.refuse(
                            "the field \"%s\" is not known in a table file".formatted(field));
        }
    }

    private static void each(JsonNode array, Place place, BiConsumer<JsonNode, Place> reader) {
        if (!array.isArray()) {
            throw place.refuse("a list in brackets was expected");
        }
        for (int i = 0; i < array.size(); i++) {
            Place item = new Place(place.file(), place.line(), "%s[%d]".formatted(place.path(), i));
            reader.accept(array.get(i), item);
        }
    }

    private static Dimension dimension(JsonNode node, Place place) {
        Fields fields = new Fields(node, place, Set.of("name", "hierarchy"));
        String name = fields.text("name").orElse(place.path());
        if (!fields.has("hierarchy")
                || !fields.node("hierarchy").isObject()
                || fields.node("hierarchy").isEmpty()) {
            throw place.refuse(
                    "the dimension %s needs a hierarchy: for every parent its children"
                            .formatted(name));
        }
        Map<String, List<List<String>>> divisions = new LinkedHashMap<>();
        fields.node("hierarchy")
                .fields()
                .forEachRemaining(
                        entry -> {
                            Place where = place.at("hierarchy").at(entry.getKey());
                            divisions.put(entry.getKey(), divisions(entry.getValue(), where));
                        });
        try {
            return new Dimension(name, divisions);
        } catch (InvalidTable wrong) {
            throw new InvalidTable(place.toString(), wrong.getMessage());
        }
    }

    private static List<List<String>> divisions(JsonNode node, Place place) {
        if (node.isArray() && !node.isEmpty() && node.get(0).isArray()) {
            List<List<String>> several = new ArrayList<>();
            node.forEach(one -> several.add(Fields.texts(one, place)));
            return several;
        }
        return List.of(Fields.texts(node, place));
    }

    private static MissingChildren missingChildren(String word, Place place) {
        try {
            return MissingChildren.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException other) {
            throw place.refuse(
                    "\"%s\" is none of error, structural_zero, unpublished".formatted(word));
        }
    }

    private static LinearConstraint constraint(JsonNode node, Place place) {
        Fields fields = new Fields(node, place, Set.of("name", "terms", "sense", "rhs"));
        String word = fields.text("sense").orElse("=");
        for (Sense sense : Sense.values()) {
            if (sense.sign().equals(word)) {
                return new LinearConstraint(
                        fields.text("name").orElse(place.path()),
                        terms(fields),
                        sense,
                        fields.whole("rhs").orElse(0));
            }
        }
        throw place.at("sense").refuse("\"%s\" is none of =, <=, >=".formatted(word));
    }

    private static Requirement requirement(JsonNode node, Place place) {
        Fields fields =
                new Fields(node, place, Set.of("name", "terms", "min_at_most", "max_at_least"));
        Protection range = CellReader.range(fields);
        if (range.minAtMost().isEmpty() && range.maxAtLeast().isEmpty()) {
            throw place.refuse("a requirement needs min_at_most, max_at_least or both");
        }
        return new Requirement(fields.text("name").orElse(place.path()), terms(fields), range);
    }

    private static List<Term> terms(Fields fields) {
        Place place = fields.place().at("terms");
        if (!fields.has("terms")
                || !fields.node("terms").isArray()
                || fields.node("terms").isEmpty()) {
            throw place.refuse("a list of [cell, factor] was expected");
        }
        List<Term> terms = new ArrayList<>();
        for (JsonNode pair : fields.node("terms")) {
            if (!pair.isArray() || pair.size() != 2) {
                throw place.refuse("each term is [cell, factor]");
            }
            long factor = Fields.whole(pair.get(1), place);
            if (factor == 0 || Math.abs(factor) > 1_000_000) {
                throw place.refuse("the factor %d is 0 or beyond a million".formatted(factor));
            }
            terms.add(new Term(Fields.text(pair.get(0), place), factor));
        }
        return terms;
    }

    private static Rule rule(JsonNode node, Place place) {
        Fields fields =
                new Fields(
                        node,
                        place,
                        Set.of("threshold", "zeros_sensitive", "min_at_most", "max_at_least"));
        long threshold = fields.whole("threshold").orElse(1);
        if (threshold < 0 || threshold > 1_000_000) {
            throw place.at("threshold").refuse("a threshold lies between 0 and 1,000,000");
        }
        Protection given = CellReader.range(fields);
        Protection standard = Rule.threshold(threshold).range();
        OptionalLong low = given.minAtMost().isPresent() ? given.minAtMost() : standard.minAtMost();
        OptionalLong high =
                given.maxAtLeast().isPresent() ? given.maxAtLeast() : standard.maxAtLeast();
        return new Rule(
                threshold, fields.flag("zeros_sensitive", false), new Protection(low, high));
    }

    private static Attacker attacker(JsonNode node, Place place) {
        Fields fields = new Fields(node, place, Set.of("integer", "hidden_min", "cap"));
        return new Attacker(
                fields.flag("integer", true),
                fields.whole("hidden_min").orElse(0),
                fields.whole("cap"));
    }

    private static Scenario scenario(JsonNode node, Place place) {
        Fields fields = new Fields(node, place, Set.of("name", "lb", "known"));
        return new Scenario(
                fields.text("name").orElse(place.path()),
                fields.wholes("lb"),
                Set.copyOf(fields.texts("known")));
    }
}

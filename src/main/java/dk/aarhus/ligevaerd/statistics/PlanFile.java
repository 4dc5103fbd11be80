package dk.aarhus.ligevaerd.statistics;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.disclosure.Sense;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a plan, and refuses one that cannot be followed with a sentence that says what is wrong and
 * where.
 */
final class PlanFile {

    /** A release of more cells would not be protected in any time. */
    static final long MOST_CELLS = 20_000;

    private static final int MOST_AXES = 3;
    private static final int FEWEST_PERSONS = 3;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

    private final Map<String, PlanAxis> axes = new LinkedHashMap<>();
    private final List<PlanThreshold> thresholds = new ArrayList<>();
    private final List<PlanTable> tables = new ArrayList<>();
    private final List<PlanRelation> same = new ArrayList<>();
    private final List<PlanImpossible> impossible = new ArrayList<>();

    private PlanFile() {}

    /**
     * @throws PlanRefused for anything but a plan that can be followed
     */
    static Plan read(String text) {
        try {
            var root = JSON.readTree(text);
            if (root == null || !root.isObject()) {
                throw new PlanRefused("The plan is no JSON object.");
            }
            return new PlanFile().read(root, text);
        } catch (JsonProcessingException broken) {
            throw new PlanRefused(
                    "The plan is no JSON: line %d, column %d."
                            .formatted(
                                    broken.getLocation().getLineNr(),
                                    broken.getLocation().getColumnNr()));
        }
    }

    private Plan read(JsonNode root, String text) {
        known(
                root,
                "the plan",
                "name",
                "source",
                "axes",
                "thresholds",
                "tables",
                "same",
                "impossible");
        list(root, "axes", "the plan").forEach(this::axis);
        list(root, "thresholds", "the plan").forEach(this::threshold);
        if (thresholds.stream().noneMatch(one -> one.holdsFor(Set.of("a", "b", "c")))) {
            refuse("The thresholds need a last one that holds for every cell.");
        }
        if (root.has("impossible")) {
            list(root, "impossible", "the plan").forEach(this::impossible);
        }
        list(root, "tables", "the plan").forEach(this::table);
        refuseTooMuch();
        if (root.has("same")) {
            list(root, "same", "the plan").forEach(this::relation);
        }
        return new Plan(
                text(root, "name", "the plan"),
                List.copyOf(axes.values()),
                thresholds,
                tables,
                same,
                text);
    }

    private void axis(JsonNode node) {
        var name = text(node, "name", "an axis");
        var place = "the axis " + name;
        known(node, place, "name", "of", "pairs", "several", "rest", "codes");
        var of = constant(FactColumn.class, text(node, "of", place), place);
        var codes = new ArrayList<PlanCode>();
        list(node, "codes", place).forEach(code -> codes.add(code(code, place)));
        var axis =
                new PlanAxis(
                        name,
                        of,
                        node.path("pairs").asBoolean(false),
                        optional(node, "several"),
                        optional(node, "rest"),
                        codes);
        if (of.hasSeveral() == (!axis.pairs() && axis.several().isEmpty())) {
            refuse(
                    of.hasSeveral()
                            ? "%s: a fact may have several of these; say \"pairs\" or \"several\"."
                                    .formatted(place)
                            : "%s: a fact has one of these; \"pairs\" and \"several\" mean nothing."
                                    .formatted(place));
        }
        refuseCodes(axis, place);
        if (axes.put(name, axis) != null) {
            refuse("%s stands there twice.".formatted(place));
        }
    }

    private static PlanCode code(JsonNode node, String place) {
        if (node.isTextual()) {
            return new PlanCode(
                    node.asText(),
                    List.of(node.asText()),
                    PlanAxis.TOTAL,
                    Optional.empty(),
                    Optional.empty());
        }
        known(node, place, "code", "counts", "in", "from", "until");
        var code = text(node, "code", place);
        var counts =
                node.has("counts")
                        ? list(node, "counts", place).map(JsonNode::asText).toList()
                        : List.of(code);
        var from = Optional.of(node.path("from")).filter(JsonNode::isInt).map(JsonNode::asInt);
        var until = Optional.of(node.path("until")).filter(JsonNode::isInt).map(JsonNode::asInt);
        if (from.isPresent() && until.filter(last -> last < from.get()).isPresent()) {
            refuse("%s: %s ends before it begins.".formatted(place, code));
        }
        return new PlanCode(code, counts, optional(node, "in").orElse(PlanAxis.TOTAL), from, until);
    }

    private static void refuseCodes(PlanAxis axis, String place) {
        var names = new HashSet<String>(Set.of(PlanAxis.TOTAL));
        axis.several().ifPresent(names::add);
        axis.codes().forEach(code -> names.add(code.code()));
        for (var code : axis.codes()) {
            if (Set.of(PlanAxis.TOTAL, PlanAxis.PAIRS, PlanAxis.ITEMS).contains(code.code())) {
                refuse("%s: %s is what sums up all codes.".formatted(place, code.code()));
            }
            if (!names.contains(code.partOf())) {
                refuse(
                        "%s: %s is in %s, which is no code of it."
                                .formatted(place, code.code(), code.partOf()));
            }
            code.counts().stream()
                    .filter(one -> !axis.of().codes().isEmpty() && !axis.of().codes().contains(one))
                    .findFirst()
                    .ifPresent(one -> refuse("%s: no fact has the code %s.".formatted(place, one)));
            refuseCircle(axis, code, place);
        }
        refuseOverlaps(axis, place);
        var counted = new HashSet<String>();
        axis.codes().forEach(code -> counted.addAll(code.counts()));
        if (axis.rest().isEmpty() && (needsRest(axis) || !counted.containsAll(axis.of().codes()))) {
            refuse("%s: some facts have no code here; name one for the \"rest\".".formatted(place));
        }
    }

    /** Where a fact may have nothing, or nothing that exists in its year. */
    private static boolean needsRest(PlanAxis axis) {
        return switch (axis.of()) {
            case PHASE, CLASS, IDENTITY, URGENCY, ACKNOWLEDGED_IN, DECIDED_IN, CONTACTS ->
                    axis.codes().stream()
                            .anyMatch(code -> code.from().isPresent() || code.until().isPresent());
            case CONCLUDED_CLASS,
                    DEPARTMENT,
                    FORM,
                    CONCLUDED_FORM,
                    GROUND,
                    CONCLUDED_GROUND,
                    CAPACITY,
                    OUTCOME,
                    TRIAGED_IN,
                    DECIDED_AFTER,
                    STOOD_STILL,
                    HEARING,
                    REPRISAL_SEEN,
                    RECURRENCE ->
                    true;
            case REMEDIES -> false;
        };
    }

    private static void refuseCircle(PlanAxis axis, PlanCode from, String place) {
        var seen = new HashSet<String>();
        var at = from.code();
        while (!at.equals(PlanAxis.TOTAL)) {
            if (!seen.add(at)) {
                refuse("%s: %s is a part of itself.".formatted(place, from.code()));
            }
            var here = at;
            at =
                    axis.codes().stream()
                            .filter(code -> code.code().equals(here))
                            .map(PlanCode::partOf)
                            .findFirst()
                            .orElse(PlanAxis.TOTAL);
        }
    }

    private static void refuseOverlaps(PlanAxis axis, String place) {
        for (int one = 0; one < axis.codes().size(); one++) {
            for (int other = one + 1; other < axis.codes().size(); other++) {
                var first = axis.codes().get(one);
                var second = axis.codes().get(other);
                if (!first.overlaps(second)) {
                    continue;
                }
                if (first.code().equals(second.code())) {
                    refuse(
                            "%s: the times in which %s holds overlap."
                                    .formatted(place, first.code()));
                }
                first.counts().stream()
                        .filter(second.counts()::contains)
                        .findFirst()
                        .ifPresent(
                                twice ->
                                        refuse(
                                                "%s: %s is counted in %s and in %s at the same time."
                                                        .formatted(
                                                                place,
                                                                twice,
                                                                first.code(),
                                                                second.code())));
            }
        }
    }

    private void threshold(JsonNode node) {
        var place = "a threshold";
        known(node, place, "axes", "most", "at", "why");
        var names = list(node, "axes", place).map(JsonNode::asText).toList();
        names.stream()
                .filter(name -> !axes.containsKey(name))
                .findFirst()
                .ifPresent(
                        name -> refuse("A threshold names %s, which is no axis.".formatted(name)));
        int at = node.path("at").asInt(0);
        if (at < FEWEST_PERSONS) {
            refuse("A threshold is %d persons or more.".formatted(FEWEST_PERSONS));
        }
        text(node, "why", place);
        thresholds.add(
                new PlanThreshold(
                        names,
                        Optional.of(node.path("most")).filter(JsonNode::isInt).map(JsonNode::asInt),
                        at));
    }

    private void table(JsonNode node) {
        var name = text(node, "name", "a table");
        var place = "the table " + name;
        known(node, place, "name", "axes", "every", "revised");
        var crossed = new ArrayList<PlanAxis>();
        list(node, "axes", place)
                .map(JsonNode::asText)
                .forEach(
                        axis -> {
                            if (!axes.containsKey(axis)) {
                                refuse("%s: there is no axis %s.".formatted(place, axis));
                            }
                            if (crossed.contains(axes.get(axis))) {
                                refuse(
                                        "%s: the axis %s stands there twice."
                                                .formatted(place, axis));
                            }
                            crossed.add(axes.get(axis));
                        });
        if (crossed.isEmpty() || crossed.size() > MOST_AXES) {
            refuse("%s: a table crosses one to %d axes.".formatted(place, MOST_AXES));
        }
        if (!name.matches("[a-z][a-z0-9-]{1,40}")) {
            refuse(
                    "%s: the name stands in addresses; small letters, digits and - only."
                            .formatted(place));
        }
        if (tables.stream().anyMatch(other -> other.name().equals(name))) {
            refuse("%s stands there twice.".formatted(place));
        }
        var every = constant(PlanTable.Rhythm.class, text(node, "every", place), place);
        crossed.stream()
                .filter(axis -> axis.of().isConcluded() && every != PlanTable.Rhythm.COHORT)
                .findFirst()
                .ifPresent(
                        axis ->
                                refuse(
                                        "%s: %s is known a year later only; it comes out every COHORT."
                                                .formatted(place, axis.name())));
        tables.add(
                new PlanTable(
                        name, crossed, every, node.path("revised").asBoolean(false), impossible));
    }

    private void relation(JsonNode node) {
        var place = "a relation";
        known(node, place, "cell", "is", "atMost", "why");
        var one = text(node, "cell", place);
        boolean bounded = node.has("atMost");
        var others = list(node, bounded ? "atMost" : "is", place).map(JsonNode::asText).toList();
        text(node, "why", place);
        Stream.concat(Stream.of(one), others.stream())
                .filter(cell -> !isCode(cell))
                .findFirst()
                .ifPresent(cell -> refuse("%s: there is no %s.".formatted(place, cell)));
        same.add(new PlanRelation(one, bounded ? Sense.AT_MOST : Sense.EQUAL, others));
    }

    private void impossible(JsonNode node) {
        var place = "what is impossible";
        known(node, place, "cell", "with", "why");
        var one = text(node, "cell", place);
        text(node, "why", place);
        list(node, "with", place)
                .map(JsonNode::asText)
                .forEach(
                        other -> {
                            refuseSum(one, place);
                            refuseSum(other, place);
                            if (axisOf(one).equals(axisOf(other))) {
                                refuse(
                                        "%s: %s and %s are on one axis."
                                                .formatted(place, one, other));
                            }
                            impossible.add(new PlanImpossible(one, other));
                        });
    }

    /** Of a sum its parts are named: a part that could occur would be hidden in it. */
    private void refuseSum(String cell, String place) {
        if (!isCode(cell)) {
            refuse("%s: there is no %s.".formatted(place, cell));
        }
        var code = cell.substring(cell.indexOf('=') + 1);
        if (axes.get(axisOf(cell)).codes().stream().anyMatch(one -> one.partOf().equals(code))) {
            refuse("%s: %s is a sum; name its parts.".formatted(place, cell));
        }
    }

    private static String axisOf(String cell) {
        return cell.substring(0, cell.indexOf('='));
    }

    private boolean isCode(String cell) {
        return axes.values().stream()
                .flatMap(
                        axis ->
                                Stream.concat(
                                                axis.codes().stream().map(PlanCode::code),
                                                Stream.concat(
                                                        axis.several().stream(),
                                                        axis.rest().stream()))
                                        .map(code -> axis.name() + "=" + code))
                .anyMatch(cell::equals);
    }

    private void refuseTooMuch() {
        long cells = 0;
        for (var table : tables) {
            long places = 1;
            for (var axis : table.axes()) {
                places = Math.multiplyExact(places, axis.codes().size() + 3L);
            }
            cells += places;
        }
        if (cells > MOST_CELLS) {
            refuse(
                    "The plan has up to %,d cells a release; no more than %,d can be protected. Take fewer tables, or coarser axes."
                            .formatted(cells, MOST_CELLS));
        }
    }

    private static Stream<JsonNode> list(JsonNode node, String field, String place) {
        var found = node.path(field);
        if (!found.isArray()) {
            refuse("%s: the list \"%s\" is missing.".formatted(place, field));
        }
        return StreamSupport.stream(found.spliterator(), false);
    }

    private static String text(JsonNode node, String field, String place) {
        return optional(node, field)
                .orElseThrow(
                        () -> new PlanRefused("%s: \"%s\" is missing.".formatted(place, field)));
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(found -> !found.isBlank());
    }

    private static <E extends Enum<E>> E constant(Class<E> list, String code, String place) {
        try {
            return Enum.valueOf(list, code);
        } catch (IllegalArgumentException unknown) {
            throw new PlanRefused(
                    "%s: %s is none of %s."
                            .formatted(place, code, List.of(list.getEnumConstants())));
        }
    }

    private static void known(JsonNode node, String place, String... fields) {
        var allowed = Set.of(fields);
        node.fieldNames()
                .forEachRemaining(
                        field -> {
                            if (!allowed.contains(field)) {
                                refuse("%s: nobody knows what \"%s\" is.".formatted(place, field));
                            }
                        });
    }

    private static void refuse(String sentence) {
        throw new PlanRefused(sentence);
    }
}

package dk.aarhus.ligevaerd.goals;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All indicators, as {@code goals/indicators.json} defines them. */
@ApplicationScoped
public class IndicatorList {

    private static final String FILE = "goals/indicators.json";

    private final JsonNode file = read();
    private final List<Indicator> all =
            elements(file.path("indicators")).map(IndicatorList::indicator).toList();
    private final List<Indicator> monitored =
            elements(file.path("monitored")).map(IndicatorList::indicator).toList();

    /** In the order of the file. */
    public List<Indicator> all() {
        return all;
    }

    /** What is watched beside them, without a target. */
    public List<Indicator> monitored() {
        return monitored;
    }

    public Optional<Indicator> numbered(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** How sure the intervals are, between 0 and 1. */
    public double confidence() {
        return file.required("confidence").asDouble();
    }

    /** Below so many cases nothing is assessed. */
    public int fewest() {
        return file.required("fewest").asInt();
    }

    private static JsonNode read() {
        try (var stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build()
                    .readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FILE, unreadable);
        }
    }

    private static Indicator indicator(JsonNode one) {
        return new Indicator(
                text(one, "id"),
                Condition.valueOf(text(one, "condition")),
                wording(one, "name"),
                wording(one, "definition"),
                wording(one, "guide"),
                elements(one.required("measures")).map(IndicatorList::measure).toList());
    }

    private static Measure measure(JsonNode one) {
        return new Measure(
                text(one, "id"),
                Measure.Kind.valueOf(text(one, "kind")),
                one.path("per").asInt(100),
                texts(one.path("tables")),
                terms(one.path("numerator")),
                denominator(one.path("denominator")),
                optional(one, "series"),
                texts(one.path("breakdown")),
                optional(one, "phase"),
                new Measure.Target(
                        number(one, "atLeast"),
                        number(one, "atMost"),
                        optional(one, "better").map(Way::valueOf)),
                one.path("matureDays").asInt(0));
    }

    private static Measure.Denominator denominator(JsonNode one) {
        return new Measure.Denominator(
                terms(one.path("cells")),
                optional(one, "series"),
                optional(one, "over").map(Measure.Over::valueOf).orElse(Measure.Over.SUM));
    }

    private static List<Map<String, String>> terms(JsonNode list) {
        return elements(list)
                .map(
                        term -> {
                            Map<String, String> codes = new LinkedHashMap<>();
                            term.properties()
                                    .forEach(
                                            code ->
                                                    codes.put(
                                                            code.getKey(),
                                                            code.getValue().asText()));
                            return codes;
                        })
                .toList();
    }

    private static Wording wording(JsonNode one, String field) {
        return new Wording(text(one, field + "Da"), text(one, field + "En"));
    }

    private static String text(JsonNode one, String field) {
        return one.required(field).asText();
    }

    private static Optional<String> optional(JsonNode one, String field) {
        return one.has(field) ? Optional.of(one.path(field).asText()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode one, String field) {
        return one.has(field) ? Optional.of(one.path(field).decimalValue()) : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}

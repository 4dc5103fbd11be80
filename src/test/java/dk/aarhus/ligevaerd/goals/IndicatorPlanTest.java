package dk.aarhus.ligevaerd.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an indicator is read from, beside the plans of tables that are published. */
@DisplayName("What indicators are read from")
class IndicatorPlanTest {

    private static final Plan PLAN = Plan.read("statistics/plan.json");
    private static final Plan SMALL = Plan.read("statistics/plan-small.json");

    /** Axes by table, and codes by axis. */
    private record Plan(Map<String, List<String>> tables, Map<String, Set<String>> codes) {

        static Plan read(String file) {
            try (var stream =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                var plan =
                        JsonMapper.builder()
                                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                                .build()
                                .readTree(stream);
                var tables = new LinkedHashMap<String, List<String>>();
                all(plan.path("tables"))
                        .forEach(
                                one ->
                                        tables.put(
                                                one.path("name").asText(),
                                                all(one.path("axes"))
                                                        .map(JsonNode::asText)
                                                        .toList()));
                var codes = new HashMap<String, Set<String>>();
                all(plan.path("axes"))
                        .forEach(one -> codes.put(one.path("name").asText(), codes(one)));
                return new Plan(tables, codes);
            } catch (IOException unreadable) {
                throw new IllegalStateException(file, unreadable);
            }
        }

        private static Set<String> codes(JsonNode axis) {
            return Stream.concat(
                            all(axis.path("codes"))
                                    .map(one -> one.isTextual() ? one : one.path("code"))
                                    .map(JsonNode::asText),
                            Stream.of(axis.path("rest").asText(), axis.path("several").asText()))
                    .collect(Collectors.toSet());
        }

        private static Stream<JsonNode> all(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false);
        }

        /** Whether a table of the measure is planned that has all axes and codes of its terms. */
        boolean carries(Measure measure) {
            return measure.tables().stream()
                    .filter(tables::containsKey)
                    .anyMatch(table -> terms(measure).allMatch(term -> has(table, term)));
        }

        private boolean has(String table, Map<String, String> term) {
            return term.entrySet().stream()
                    .allMatch(
                            one ->
                                    tables.get(table).contains(one.getKey())
                                            && codes.get(one.getKey()).contains(one.getValue()));
        }
    }

    private static Stream<Map<String, String>> terms(Measure measure) {
        return Stream.concat(measure.numerator().stream(), measure.denominator().cells().stream());
    }

    private static Stream<Measure> read() {
        var list = new IndicatorList();
        return Stream.concat(list.all().stream(), list.monitored().stream())
                .flatMap(one -> one.measures().stream())
                .filter(measure -> !measure.tables().isEmpty());
    }

    @Test
    void is_planned_to_be_published() {
        assertThat(read()).isNotEmpty().allMatch(PLAN::carries);
    }

    @Test
    void names_no_table_that_no_plan_has() {
        assertThat(read().flatMap(measure -> measure.tables().stream()))
                .allMatch(
                        table ->
                                PLAN.tables().containsKey(table)
                                        || SMALL.tables().containsKey(table));
    }

    @Test
    void is_broken_down_by_axes_that_a_table_of_it_has() {
        assertThat(read())
                .allSatisfy(
                        measure ->
                                assertThat(measure.breakdown())
                                        .as(measure.id())
                                        .allMatch(
                                                axis ->
                                                        measure.tables().stream()
                                                                .filter(PLAN.tables()::containsKey)
                                                                .anyMatch(
                                                                        table ->
                                                                                PLAN.tables()
                                                                                        .get(table)
                                                                                        .contains(
                                                                                                axis))));
    }

    @Test
    void is_less_under_the_small_plan() {
        assertThat(read().filter(SMALL::carries).map(Measure::id))
                .containsExactlyElementsOf(new TreeSet<>(Set.of("E1", "E2", "E3", "E4")));
    }
}

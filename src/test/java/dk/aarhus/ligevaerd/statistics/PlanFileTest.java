package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of tables")
class PlanFileTest {

    private static final String PHASE =
            "{\"name\": \"phase\", \"of\": \"PHASE\", \"codes\": [\"RECRUITMENT\", \"EMPLOYMENT\", \"DISMISSAL\", \"SERVICE\"]}";
    private static final String EVERY = "{\"axes\": [], \"at\": 5, \"why\": \"a test\"}";
    private static final String TABLE =
            "{\"name\": \"phases\", \"axes\": [\"phase\"], \"every\": \"YEAR\"}";

    @Test
    void of_ours_has_twenty_tables_and_the_thresholds_of_the_office() throws Exception {
        var plan = PlanFile.read(Plans.ours());

        assertThat(plan.tables()).hasSize(20);
        assertThat(plan.tablesOf(Period.parse("2026-Q1"))).hasSize(1);
        assertThat(plan.tablesOf(Period.parse("2026"))).hasSize(10);
        assertThat(plan.tablesOf(Period.parse("2026-R"))).hasSize(12);
        assertThat(threshold(plan, "ground", "department")).isEqualTo(10);
        assertThat(threshold(plan, "department", "phase")).isEqualTo(5);
        assertThat(threshold(plan, "ground")).isEqualTo(5);
        assertThat(threshold(plan, "phase")).isEqualTo(3);
        assertThat(threshold(plan)).isEqualTo(3);
        assertThat(threshold(plan, "phase", "policyClass")).isEqualTo(5);
    }

    @Test
    void is_refused_where_a_code_is_not_known() {
        refused(axis("PHASE", "\"RECRUITMENT\", \"HOLIDAY\""), "no fact has the code HOLIDAY");
        refused(axis("WEATHER", "\"RAIN\""), "WEATHER is none of");
        refused(plan(PHASE, EVERY, TABLE.replace("phase\"]", "weather\"]")), "no axis weather");
    }

    @Test
    void is_refused_where_some_facts_would_fall_out() {
        refused(axis("PHASE", "\"RECRUITMENT\""), "some facts have no code here");
        refused(axis("DEPARTMENT", "\"MBU\""), "some facts have no code here");
        refused(
                axis("FORM", "{\"code\": \"ALL\", \"counts\": [\"DIRECT\"]}"),
                "a fact may have several of these");
    }

    @Test
    void is_refused_where_two_codes_hold_at_the_same_time() {
        refused(
                axis(
                        "PHASE",
                        "{\"code\": \"A\", \"counts\": [\"SERVICE\"], \"until\": 2027}, {\"code\": \"B\", \"counts\": [\"SERVICE\"], \"from\": 2027}"),
                "SERVICE is counted in A and in B at the same time");
        refused(
                axis(
                        "PHASE",
                        "{\"code\": \"SERVICE\", \"until\": 2030}, {\"code\": \"SERVICE\", \"from\": 2026}"),
                "the times in which SERVICE holds overlap");
        refused(
                axis("PHASE", "{\"code\": \"SERVICE\", \"from\": 2030, \"until\": 2026}"),
                "SERVICE ends before it begins");
    }

    @Test
    void is_refused_where_it_tells_what_is_concluded_before_it_is() {
        var outcome =
                "{\"name\": \"outcome\", \"of\": \"OUTCOME\", \"rest\": \"NOT_YET\", \"codes\": []}";
        var table = TABLE.replace("\"phase\"]", "\"outcome\"]");

        refused(plan(outcome, EVERY, table), "outcome is known a year later only");
        assertThat(PlanFile.read(plan(outcome, EVERY, table.replace("YEAR", "COHORT"))).tables())
                .hasSize(1);
    }

    @Test
    void is_refused_where_it_goes_in_a_circle() {
        refused(
                axis(
                        "PHASE",
                        "{\"code\": \"A\", \"counts\": [], \"in\": \"B\"}, {\"code\": \"B\", \"counts\": [\"SERVICE\"], \"in\": \"A\"}"),
                "is a part of itself");
    }

    @Test
    void of_ten_million_cells_is_refused() {
        var codes =
                IntStream.range(0, 215)
                        .mapToObj("{\"code\": \"C%d\", \"counts\": []}"::formatted)
                        .collect(Collectors.joining(", "));
        var axes =
                IntStream.range(0, 3)
                        .mapToObj(
                                number ->
                                        "{\"name\": \"a%d\", \"of\": \"DEPARTMENT\", \"rest\": \"REST\", \"codes\": [%s]}"
                                                .formatted(number, codes))
                        .collect(Collectors.joining(", "));
        refused(
                plan(
                        axes,
                        EVERY,
                        "{\"name\": \"huge\", \"axes\": [\"a0\", \"a1\", \"a2\"], \"every\": \"YEAR\"}"),
                "The plan has up to 10,360,232 cells a release");
    }

    @Test
    void is_refused_where_it_shows_too_few_persons_or_leaves_cells_without_a_threshold() {
        refused(plan(PHASE, EVERY.replace("5", "2"), TABLE), "3 persons or more");
        refused(
                plan(PHASE, "{\"axes\": [\"phase\"], \"at\": 5, \"why\": \"a test\"}", TABLE),
                "need a last one that holds for every cell");
    }

    @Test
    void is_refused_where_it_calls_impossible_what_is_no_cell() {
        refused(impossible("phase=SERVICE", "weather=RAIN"), "there is no weather=RAIN");
        refused(impossible("phase=SERVICE", "phase=DISMISSAL"), "are on one axis");
        refused(impossible("phase=SERVICE", "unit=ALL"), "unit=ALL is a sum; name its parts");
    }

    private static String impossible(String one, String other) {
        var unit =
                "{\"name\": \"unit\", \"of\": \"DEPARTMENT\", \"rest\": \"REST\", \"codes\": ["
                        + "{\"code\": \"ALL\", \"counts\": []}, {\"code\": \"HR\", \"in\": \"ALL\"}]}";
        return plan(PHASE + ", " + unit, EVERY, TABLE)
                .replaceFirst(
                        "\\{",
                        "{\"impossible\": [{\"cell\": \"%s\", \"with\": [\"%s\"], \"why\": \"a test\"}], "
                                .formatted(one, other));
    }

    @Test
    void is_refused_where_it_is_no_plan() {
        refused("", "no JSON");
        refused("[]", "no JSON object");
        refused("{\"name\": \"x\",", "no JSON: line 1");
        refused("{\"colour\": \"red\"}", "nobody knows what \"colour\" is");
        refused(plan(PHASE, EVERY, TABLE + ", " + TABLE), "the table phases stands there twice");
        refused(plan(PHASE, EVERY, TABLE.replace("YEAR", "DAY")), "DAY is none of");
    }

    @Test
    void lets_departments_merge_from_one_year_to_the_next() {
        var plan =
                PlanFile.read(
                        plan(
                                "{\"name\": \"phase\", \"of\": \"DEPARTMENT\", \"rest\": \"REST\", \"codes\": ["
                                        + "{\"code\": \"OLD\", \"until\": 2026}, {\"code\": \"OTHER\", \"until\": 2026},"
                                        + "{\"code\": \"NEW\", \"counts\": [\"NEW\", \"OLD\", \"OTHER\"], \"from\": 2027}]}",
                                EVERY,
                                TABLE));
        var axis = plan.axes().get(0);

        assertThat(axis.in(2026).codes()).containsExactly("OLD", "OTHER", "REST", "TOTAL");
        assertThat(axis.in(2027).codes()).containsExactly("NEW", "REST", "TOTAL");
        assertThat(axis.in(2027).ways("OLD")).isDeepEqualTo(axis.in(2027).ways("NEW"));
        assertThat(axis.in(2026).ways("NEW")).isDeepEqualTo(axis.in(2026).ways(null));
    }

    private static int threshold(Plan plan, String... open) {
        return plan.threshold(List.of(open));
    }

    private static String axis(String of, String codes) {
        return plan(
                "{\"name\": \"phase\", \"of\": \"%s\", \"codes\": [%s]}".formatted(of, codes),
                EVERY,
                TABLE);
    }

    private static String plan(String axes, String thresholds, String tables) {
        return "{\"name\": \"a test\", \"axes\": [%s], \"thresholds\": [%s], \"tables\": [%s]}"
                .formatted(axes, thresholds, tables);
    }

    private static void refused(String text, String because) {
        assertThatThrownBy(() -> PlanFile.read(text))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining(because);
    }
}

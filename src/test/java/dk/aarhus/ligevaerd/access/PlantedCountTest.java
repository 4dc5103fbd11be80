package dk.aarhus.ligevaerd.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.shared.Quarter;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Walks every page and every call that the program has, as a policy officer and as the public, with
 * one case planted that nobody may see. What is compared are the answers before and after: nothing
 * may have changed by it.
 */
@QuarkusTest
@DisplayName("A single case that was counted")
class PlantedCountTest {

    private static final LocalDate SHOWN = LocalDate.of(2019, 2, 14);
    private static final String TABLE = "phase-class";
    private static final String NOT_THERE = "11e0dec0-0000-4000-8000-999999999999";
    private static final List<String> FORMATS =
            List.of("text/html", "application/json", "text/csv", "application/vnd.sdmx.data+csv");

    /** Everything in an answer that is a count: of a table, of a chart, of a file. */
    private static final List<Pattern> COUNTS =
            List.of(
                    Pattern.compile("<td class=\"number\">\\s*(\\d+)\\s*</td>"),
                    Pattern.compile("<text class=\"soft\"[^>]*>(\\d+)</text>"),
                    Pattern.compile("\"(?:value|figure)\"\\s*:\\s*(\\d+)"),
                    Pattern.compile("(?m)^20\\d\\d(?:-Q\\d)?,\\w+,\\w+,(\\d+),shown"),
                    Pattern.compile("(?m)^dataflow,.*,(\\d+),A$"));

    private static String release;

    @Inject CountedCases cases;
    @Inject Intake intake;

    @BeforeEach
    void a_quarter_is_released() {
        if (release == null) {
            release =
                    cases.count(SHOWN, 8, Phase.RECRUITMENT, PolicyClass.DIRECT)
                            .count(SHOWN, 11, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                            .count(SHOWN, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                            .count(SHOWN, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                            .count(SHOWN, 1, Phase.DISMISSAL, PolicyClass.INSTITUTIONAL)
                            .release("2019-Q1");
        }
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_found_by_a_policy_officer_nowhere() {
        findsNothing(route -> true);
    }

    @Test
    void is_found_by_the_public_nowhere() {
        findsNothing(Route::isPublic);
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_in_no_list_of_a_handler_who_may_not_open_it() {
        var reported = new AtomicReference<Reference>();
        var answers =
                findsNothing(
                        route -> true,
                        () ->
                                reported.set(
                                        intake.file(
                                                        SentForms.anonymous(
                                                                "EMPLOYMENT", "The roster."),
                                                        Optional.empty())
                                                .reference()));
        assertThat(answers.values())
                .as("the case itself, by its number")
                .noneMatch(answer -> answer.contains(reported.get().value()));
        assertThat(given().get("/api/v1/cases").jsonPath().<Map<String, Object>>get("$").keySet())
                .as("a list has no total")
                .isSubsetOf("items", "next");
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_a_count_of_few_that_no_answer_shows_when_its_quarter_is_released() {
        var answers = walk(route -> true);
        assertThat(answers.size()).isGreaterThan(40);
        assertThat(answers.values().stream().flatMap(PlantedCountTest::counts))
                .as("counts in all answers")
                .hasSizeGreaterThan(50)
                .noneMatch(count -> count >= 1 && count < 5);
    }

    private void findsNothing(Predicate<Route> open) {
        findsNothing(open, () -> {});
    }

    /**
     * Looks twice first: what differs by itself (tokens, times) says nothing.
     *
     * @param plant what comes beside the facts
     * @return what was answered after it
     */
    private Map<String, String> findsNothing(Predicate<Route> open, Runnable plant) {
        var once = walk(open);
        var twice = walk(open);
        var lastQuarter = Quarter.of(Today.here().minusMonths(3)).firstDay();
        cases.count(lastQuarter.plusDays(3), 1, Phase.SERVICE, PolicyClass.INSTITUTIONAL)
                .count(SHOWN, 1, Phase.DISMISSAL, PolicyClass.INSTITUTIONAL);
        plant.run();
        var after = walk(open);

        assertThat(after.keySet()).isEqualTo(once.keySet());
        assertThat(once.size()).isGreaterThan(40);
        once.forEach(
                (door, answer) ->
                        assertThat(same(after.get(door), answer, twice.get(door)))
                                .as("the answer of %s after a case was planted", door)
                                .isTrue());
        return after;
    }

    private static Map<String, String> walk(Predicate<Route> open) {
        Map<String, String> answers = new TreeMap<>();
        Route.all().stream()
                .filter(Route::isRead)
                .filter(open)
                .filter(route -> !route.path().startsWith("/login"))
                .flatMap(PlantedCountTest::addresses)
                .distinct()
                .forEach(
                        address ->
                                FORMATS.forEach(
                                        type -> {
                                            var answer =
                                                    given().redirects()
                                                            .follow(false)
                                                            .urlEncodingEnabled(false)
                                                            .accept(type)
                                                            .get(address);
                                            answers.put(
                                                    address + " " + type,
                                                    answer.statusCode() + "\n" + answer.asString());
                                        }));
        return answers;
    }

    private static Stream<String> addresses(Route route) {
        var address =
                route.address()
                        .replace(
                                "/releases/" + NOT_THERE + "/tables/" + NOT_THERE,
                                "/releases/" + release + "/tables/" + TABLE)
                        .replace("/releases/" + NOT_THERE, "/releases/" + release)
                        .replace("/workbench/" + NOT_THERE, "/workbench/" + release);
        if (address.equals("/statistics/given")) {
            return Stream.of(address, address + "?period=2019-Q1", address + "?period=2019-Q2");
        }
        return address.equals("/statistics")
                ? Stream.of(address, address + "?release=" + release)
                : address.endsWith("/ask")
                        ? Stream.of(
                                address,
                                address + "?period=2019-Q1&subject=phase:DISMISSAL",
                                address + "?period=2019-Q1&subject=policyClass:INSTITUTIONAL",
                                address + "?period=2019")
                        : Stream.of(address);
    }

    private static boolean same(String after, String once, String twice) {
        var now = after.split("\n");
        var then = once.split("\n");
        var again = twice.split("\n");
        return now.length == then.length
                && IntStream.range(0, now.length)
                        .filter(line -> line >= again.length || then[line].equals(again[line]))
                        .allMatch(line -> now[line].equals(then[line]));
    }

    private static Stream<Integer> counts(String answer) {
        var found = new LinkedHashMap<Integer, Integer>();
        COUNTS.forEach(
                pattern ->
                        pattern.matcher(answer)
                                .results()
                                .forEach(
                                        one ->
                                                found.put(
                                                        found.size(),
                                                        Integer.valueOf(one.group(1)))));
        return found.values().stream();
    }
}

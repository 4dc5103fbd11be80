package dk.aarhus.ligevaerd.platform.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks the description as a program reads it, so that no call can be added without one. */
@QuarkusTest
@DisplayName("The description of the interface")
class InterfaceDescriptionTest {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> READING = Set.of("get", "head");

    private JsonNode document;

    /** One call: its method, its address, and what is said of it. */
    private record Described(String method, String path, JsonNode text) {

        String name() {
            return method.toUpperCase() + " " + path;
        }

        boolean forStaff() {
            return text.path("security").size() > 0;
        }

        boolean changes() {
            return !READING.contains(method);
        }

        boolean hasBody() {
            return text.has("requestBody");
        }

        boolean has(String where, String parameter) {
            return elements(text.path("parameters"))
                    .anyMatch(
                            one ->
                                    one.path("in").asText().equals(where)
                                            && (parameter.isEmpty()
                                                    || one.path("name")
                                                            .asText()
                                                            .equals(parameter)));
        }
    }

    @BeforeEach
    void read() throws IOException {
        var answer = given().queryParam("format", "json").get("/q/openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        document = new ObjectMapper().readTree(answer.asString());
    }

    @Test
    void is_openapi_3_1() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void tells_of_the_interface_and_not_of_the_pages() {
        assertThat(calls()).isNotEmpty().allMatch(call -> call.path().startsWith("/api/"));
    }

    @Test
    void gives_every_call_a_summary_and_a_name() {
        assertThat(calls())
                .allSatisfy(
                        call -> {
                            assertThat(call.text().path("summary").asText())
                                    .as(call.name())
                                    .isNotBlank();
                            assertThat(call.text().path("operationId").asText())
                                    .as(call.name())
                                    .isNotBlank();
                        });
    }

    @Test
    void shows_what_to_send() {
        assertThat(calls().filter(Described::hasBody))
                .isNotEmpty()
                .allSatisfy(
                        call ->
                                assertThat(hasExample(call.text().path("requestBody")))
                                        .as("an example of what to send to %s", call.name())
                                        .isTrue());
    }

    @Test
    void shows_what_comes_back() {
        assertThat(calls())
                .allSatisfy(
                        call ->
                                entries(call.text().path("responses"))
                                        .filter(answer -> answer.getKey().startsWith("2"))
                                        .map(answer -> resolved(answer.getValue()))
                                        .filter(answer -> answer.path("content").size() > 0)
                                        .forEach(
                                                answer ->
                                                        assertThat(hasExample(answer))
                                                                .as(
                                                                        "an example of what %s answers",
                                                                        call.name())
                                                                .isTrue()));
    }

    @Test
    void names_every_error_that_can_come_back() {
        assertThat(calls())
                .allSatisfy(
                        call ->
                                assertThat(statuses(call))
                                        .as(call.name())
                                        .containsAll(expected(call)));
    }

    @Test
    void shows_every_error_as_a_problem_document() {
        assertThat(calls())
                .allSatisfy(
                        call ->
                                entries(call.text().path("responses"))
                                        .filter(answer -> answer.getKey().matches("[45].."))
                                        .forEach(answer -> assertIsProblem(call, answer)));
    }

    @Test
    void names_the_ways_to_log_in() {
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
        assertThat(document.at("/components/securitySchemes/session/in").asText())
                .isEqualTo("cookie");
        assertThat(calls().filter(Described::forStaff))
                .isNotEmpty()
                .allSatisfy(
                        call ->
                                assertThat(
                                                elements(call.text().path("security"))
                                                        .map(one -> one.fieldNames().next()))
                                        .containsExactly("bearer", "session"));
    }

    @Test
    void promises_no_login_for_filing_a_report() {
        assertThat(calls().filter(call -> call.path().startsWith("/api/v1/reports")))
                .isNotEmpty()
                .noneMatch(Described::forStaff);
    }

    private void assertIsProblem(Described call, Map.Entry<String, JsonNode> answer) {
        var content = resolved(answer.getValue()).path("content").path(PROBLEM);
        assertThat(content.path("examples").size())
                .as("examples of %s %s", call.name(), answer.getKey())
                .isPositive();
        elements(content.path("examples"))
                .forEach(
                        example -> {
                            assertThat(example.at("/value/status").asText())
                                    .isEqualTo(answer.getKey());
                            assertThat(example.at("/value/type").asText()).startsWith("/problems/");
                            assertThat(example.at("/value/title").asText()).isNotBlank();
                        });
    }

    private static Set<String> expected(Described call) {
        var statuses = new HashSet<>(Set.of("503"));
        if (call.forStaff()) {
            statuses.addAll(Set.of("401", "403"));
        }
        if (call.forStaff() && call.changes()) {
            statuses.add("409");
        }
        if (!call.forStaff() && call.changes()) {
            statuses.add("429");
        }
        if (call.path().contains("{")) {
            statuses.add("404");
        }
        if (call.hasBody()) {
            statuses.addAll(Set.of("400", "413", "415", "422"));
        }
        if (call.has("query", "")) {
            statuses.add("422");
        }
        if (call.has("header", "If-Match")) {
            statuses.addAll(Set.of("412", "428"));
        }
        return statuses;
    }

    private static Set<String> statuses(Described call) {
        var names = new HashSet<String>();
        call.text().path("responses").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean hasExample(JsonNode described) {
        return elements(described.path("content"))
                .allMatch(type -> type.has("example") || type.path("examples").size() > 0);
    }

    private JsonNode resolved(JsonNode answer) {
        return answer.has("$ref") ? document.at(answer.path("$ref").asText().substring(1)) : answer;
    }

    private Stream<Described> calls() {
        return entries(document.path("paths"))
                .flatMap(
                        path ->
                                entries(path.getValue())
                                        .filter(item -> item.getValue().has("responses"))
                                        .map(
                                                item ->
                                                        new Described(
                                                                item.getKey(),
                                                                path.getKey(),
                                                                item.getValue())));
    }

    private static Stream<Map.Entry<String, JsonNode>> entries(JsonNode object) {
        return object.properties().stream();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}

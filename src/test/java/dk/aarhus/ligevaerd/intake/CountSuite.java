package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * No report, one and seven: everything that can be looked at without being one of those who receive
 * reports is looked at after each, and must be the same. What cannot be hidden stands in {@code
 * docs/routing.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Whether nobody reported, one or seven,")
abstract class CountSuite {

    /** Of the machine, not of what is done with it. */
    private static final List<String> OF_THE_MACHINE = List.of("jvm_", "process_", "system_");

    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/report",
                    "/mailbox",
                    "/rights",
                    "/privacy",
                    "/statistics",
                    "/api/v1/statistics/releases",
                    "/q/openapi",
                    "/no-such-page",
                    "/cases");

    /** Staff who neither receive reports nor were appointed to one, and where they can go. */
    private static final Map<String, List<String>> STAFF =
            Map.of(
                    "case-handler", List.of("/cases", "/api/v1/cases"),
                    "reviewer", List.of("/cases", "/api/v1/cases"),
                    "decision-maker", List.of("/cases", "/api/v1/cases", "/staff"),
                    "whistleblower-unit", List.of("/cases", "/api/v1/cases"),
                    "policy-officer", List.of("/statistics/workbench"),
                    "auditor", List.of("/retention", "/retention/preview"),
                    "administrator", List.of("/staff"));

    /** What is drawn anew for every answer, and the time of it. */
    private static final Pattern DRAWN =
            Pattern.compile(
                    "name=\"(csrf-token|key)\" value=\"[^\"]+\"|(csrf-token|ligevaerd-[a-z]+|q_[a-z_0-9]+)=[^;\\]]*"
                            + "|eyJ[A-Za-z0-9_.-]+|Expires=[^;\\]]+|[0-9a-f]{12}\\b|state=[^&\"]+|code_challenge=[^&\"]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> references = new ArrayList<>();
    private final Map<Integer, Map<String, String>> seen = new TreeMap<>();
    private final List<String> logs = new ArrayList<>();
    private final List<Map<String, String>> figures = new ArrayList<>();
    private final List<Map<String, Long>> files = new ArrayList<>();
    private KeycloakProcess keycloak;
    private ServiceProcess service;
    private String otherCode;

    abstract ServiceProcess service();

    @BeforeAll
    void let_them_report() throws Exception {
        keycloak = KeycloakProcess.shared();
        service = service().loggingInThrough(keycloak).start();
        // Somebody else reported long ago, and looks into the mailbox from time to time.
        otherCode = report("Long ago.").path("code").asText();
        references.clear();
        // Whatever is made at the first call is made now.
        observe();
        seen.put(0, observe());
        look();
        references.add(report("The first.").path("reference").asText());
        look();
        seen.put(1, observe());
        look();
        for (int i = 2; i <= 7; i++) {
            references.add(report("Number " + i).path("reference").asText());
        }
        look();
        seen.put(7, observe());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void every_page_and_answer_outside_the_case_is_the_same() {
        assertThat(seen.get(0)).hasSizeGreaterThan(20);
        seen.get(0)
                .forEach(
                        (what, nobody) -> {
                            assertThat(seen.get(1).get(what))
                                    .as("%s after one", what)
                                    .isEqualTo(nobody);
                            assertThat(seen.get(7).get(what))
                                    .as("%s after seven", what)
                                    .isEqualTo(nobody);
                        });
    }

    @Test
    void no_line_is_in_the_log() {
        assertThat(logs.get(1)).as("after one").isEqualTo(logs.get(0));
        assertThat(logs.get(3)).as("after six more").isEqualTo(logs.get(2));
    }

    @Test
    void no_figure_for_operators_differs() {
        assertThat(figures.get(1)).as("after one").isEqualTo(figures.get(0));
        assertThat(figures.get(3)).as("after six more").isEqualTo(figures.get(2));
    }

    @Test
    void no_file_is_made_and_none_grows_beside_the_base() {
        assertThat(files.get(3)).isEqualTo(files.get(0));
    }

    @Test
    void a_reference_tells_no_number_and_no_order() {
        var drawn = references.stream().map(reference -> reference.substring(5)).toList();
        assertThat(drawn).doesNotHaveDuplicates().allMatch(part -> part.matches("[0-9A-Z]{6}"));
        // Seven drawn at random stand in order once in 2,520 times.
        if (drawn.equals(drawn.stream().sorted().toList())) {
            assertThat(drawn.get(6).charAt(0)).isNotEqualTo(drawn.get(0).charAt(0));
        }
        assertThat(drawn.stream().map(part -> part.substring(0, 3)).distinct().count())
                .as("no common beginning, such as a counter has")
                .isGreaterThan(3);
    }

    private void look() throws Exception {
        logs.add(service.log());
        figures.add(figures());
        files.add(files());
    }

    private Map<String, String> observe() throws Exception {
        var all = new LinkedHashMap<String, String>();
        for (String path : PUBLIC) {
            all.put(path, answer(request(service.uri(path))));
        }
        for (String path : List.of("/q/health/live", "/q/health/ready", "/q/health")) {
            all.put(path, answer(request(URI.create(service.management(path)))));
        }
        all.put(
                "another mailbox",
                answer(
                        request(service.uri("/api/v1/mailbox"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json(Map.of("code", otherCode))))));
        all.put(
                "a wrong code",
                answer(
                        request(service.uri("/api/v1/mailbox"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"code\":\"wrong\"}"))));
        for (var user : STAFF.entrySet()) {
            var token = keycloak.token(user.getKey());
            for (String path : user.getValue()) {
                all.put(
                        user.getKey() + " at " + path,
                        answer(
                                request(service.uri(path))
                                        .header("Authorization", "Bearer " + token)));
            }
        }
        return all;
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Accept-Language", "en");
    }

    /** Status, headers and body, without what is drawn anew each time. */
    private String answer(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        var all = answer.statusCode() + "\n" + headers + "\n" + answer.body();
        return DRAWN.matcher(all).replaceAll("…");
    }

    private Map<String, String> figures() throws Exception {
        var answer =
                http.send(
                        request(URI.create(service.management("/q/metrics"))).build(),
                        BodyHandlers.ofString());
        return answer.body()
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains(" "))
                .filter(line -> OF_THE_MACHINE.stream().noneMatch(line::startsWith))
                .collect(
                        Collectors.toMap(
                                line -> line.substring(0, line.lastIndexOf(' ')),
                                line -> line.substring(line.lastIndexOf(' ') + 1),
                                (one, same) -> one,
                                TreeMap::new));
    }

    private static Map<String, Long> files() throws IOException {
        try (var walk = Files.walk(data)) {
            var sizes = new TreeMap<String, Long>();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                // The file of H2 grows with what lies in it; the staff's acts make the anchors
                // grow.
                if (!file.toString().endsWith(".mv.db") && !file.endsWith("journal-anchors")) {
                    sizes.put(data.relativize(file).toString(), Files.size(file));
                }
            }
            return sizes;
        }
    }

    private JsonNode report(String account) throws Exception {
        var filed =
                http.send(
                        request(service.uri("/api/v1/reports"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                json(
                                                        Map.of(
                                                                "phase",
                                                                "EMPLOYMENT",
                                                                "account",
                                                                account))))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(filed.statusCode()).isEqualTo(201);
        return JSON.readTree(filed.body());
    }

    private static String json(Map<String, String> body) throws IOException {
        return JSON.writeValueAsString(body);
    }
}

package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * One release in every format there is. What is withheld in one and shown in another would be shown
 * in all.
 */
@QuarkusTest
@DisplayName("Every format of a release")
class EveryFormatTest {

    private static final String RELEASES = "/api/v1/statistics/releases/";
    private static final LocalDate DAY = LocalDate.of(2022, 2, 14);
    private static final Path MODULES = Path.of("src", "main", "frontend").toAbsolutePath();
    private static final Pattern ROW = Pattern.compile("(?s)<tr[^>]*><th scope=\"row\">.*?</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<td class=\"number\">(.*?)</td>");

    private static String release;

    @Inject CountedCases cases;

    @BeforeEach
    void a_quarter_is_released() {
        if (release == null) {
            release =
                    cases.count(DAY, 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                            .count(DAY, 11, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                            .count(DAY, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                            .count(DAY, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                            .count(DAY, 1, Phase.DISMISSAL, PolicyClass.INSTITUTIONAL)
                            .release("2022-Q1");
        }
    }

    @Test
    void shows_and_withholds_the_same_cells() throws Exception {
        var csv = csv();

        assertThat(csv).containsValue("").containsValue("23");
        assertThat(sdmx()).as("SDMX-CSV").isEqualTo(csv);
        assertThat(jsonStat()).as("JSON-stat, by an independent reader").isEqualTo(csv);
        assertThat(protection()).as("the sheet for auditors").isEqualTo(csv);
        assertThat(page()).as("the page").containsExactlyElementsOf(csv.values());
    }

    @Test
    void is_found_by_its_address_and_by_its_type() {
        assertThat(at(".csv").asString()).isEqualTo(of("text/csv").asString());
        assertThat(at(".json").asString()).isEqualTo(of("application/json").asString());
        assertThat(at(".sdmx").asString())
                .isEqualTo(of("application/vnd.sdmx.data+csv").asString());
        assertThat(of("application/vnd.sdmx.data+csv").contentType())
                .contains("application/vnd.sdmx.data+csv")
                .contains("version=2.0.0");
        given().accept("application/pdf").get(address()).then().statusCode(406);
    }

    @Test
    void says_so_when_it_is_withdrawn_and_gives_no_table() {
        var gone = cases.count(LocalDate.of(2022, 5, 2), 7, Phase.SERVICE).release("2022-Q2");
        cases.withdraw(gone);

        var page = given().accept(ContentType.HTML).get("/statistics?lang=en&release=" + gone);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.asString())
                .contains("These figures were withdrawn")
                .doesNotContain("class=\"chart\"");
        assertThat(given().get(RELEASES + gone).jsonPath().getString("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(given().get(RELEASES + gone).jsonPath().getList("tables")).isEmpty();
        for (String file : List.of(".csv", ".json", ".sdmx", "")) {
            given().get(RELEASES + gone + "/tables/phase-class" + file).then().statusCode(404);
        }
        given().get(RELEASES + gone + "/protection").then().statusCode(404);
    }

    @Test
    void refuses_a_part_that_is_not_there() {
        var page =
                given().accept(ContentType.HTML)
                        .get("/statistics?release=" + release + "&phase=NEVER");
        assertThat(page.statusCode()).isEqualTo(404);
        given().get("/statistics?release=" + release + "&table=none").then().statusCode(404);
    }

    @Test
    void can_be_cut_to_one_phase_on_the_page() {
        var page =
                given().accept(ContentType.HTML)
                        .get("/statistics?lang=en&release=" + release + "&phase=EMPLOYMENT")
                        .asString();

        assertThat(page).contains("Phase: ").contains("selected");
    }

    private Map<String, String> csv() {
        return lines(at(".csv").asString(), 3, 3);
    }

    /** The period stands last among the dimensions there. */
    private Map<String, String> sdmx() {
        var figures = new LinkedHashMap<String, String>();
        at(".sdmx")
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(
                        line -> {
                            assertThat(line[7]).isEqualTo(line[6].isEmpty() ? "Q" : "A");
                            figures.put(String.join("|", line[5], line[3], line[4]), line[6]);
                        });
        return figures;
    }

    private Map<String, String> jsonStat() throws IOException, InterruptedException {
        var reader =
                new ProcessBuilder(
                                "node",
                                "src/test/resources/statistics/read-json-stat.mjs",
                                MODULES.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = reader.getOutputStream()) {
            in.write(at(".json").asByteArray());
        }
        var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as("the independent reader").isZero();
        return lines("head\n" + said.replace('|', ','), 3, 3);
    }

    private Map<String, String> protection() {
        var figures = new LinkedHashMap<String, String>();
        List<Map<String, Object>> cells =
                given().get(RELEASES + release + "/protection")
                        .jsonPath()
                        .getList("tables[0].cells");
        cells.forEach(
                cell ->
                        figures.put(
                                ((List<?>) cell.get("coord"))
                                        .stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining("|")),
                                cell.get("value") == null ? "" : cell.get("value").toString()));
        return figures;
    }

    /** The cells of the big table, row by row. */
    private List<String> page() {
        var html =
                given().accept(ContentType.HTML)
                        .get("/statistics?lang=en&release=" + release)
                        .asString();
        var table = html.substring(html.indexOf("<table class=\"table\">"));
        var rows = ROW.matcher(table.substring(0, table.indexOf("</table>")));
        var figures = new ArrayList<String>();
        while (rows.find()) {
            var cells = CELL.matcher(rows.group());
            while (cells.find()) {
                figures.add(cells.group(1).contains("withheld") ? "" : cells.group(1).strip());
            }
        }
        return figures;
    }

    private static Map<String, String> lines(String file, int codes, int value) {
        var figures = new LinkedHashMap<String, String>();
        file.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(
                        line ->
                                figures.put(
                                        String.join("|", List.of(line).subList(0, codes)),
                                        line[value]));
        return figures;
    }

    private Response at(String ending) {
        return given().get(address() + ending).then().statusCode(200).extract().response();
    }

    private Response of(String type) {
        return given().accept(type).get(address()).then().statusCode(200).extract().response();
    }

    private static String address() {
        return RELEASES + release + "/tables/phase-class";
    }
}

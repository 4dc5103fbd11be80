package dk.aarhus.ligevaerd.goals.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The public doors of the Council report")
class PublicReportDoorsTest {

    private static final List<String> DOORS =
            List.of(
                    "/council-reports/{id}",
                    "/council-reports/{id}/report.pdf",
                    "/api/v1/council-reports/{id}",
                    "/api/v1/council-reports/{id}/indicators.csv",
                    "/api/v1/council-reports/{id}/indicators.json",
                    "/api/v1/council-reports/{id}/tables.csv");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "99999999999999999999",
                "planted<script>",
                "planted' or 1=1 --",
                "../../planted",
                "planted\u202e",
                "00000000-0000-0000-0000-000000000000"
            })
    void know_no_report_of_an_absurd_name_and_do_not_repeat_it(String id) {
        for (var door : DOORS) {
            var answer = given().get(door, id);

            assertThat(answer.statusCode()).as(door).isIn(400, 404);
            // The page's own address stands in its links to other languages, as an attribute.
            var words = answer.asString().replaceAll("href=\"[^\"<>]*\"", "");
            assertThat(words).as(door).doesNotContain("planted", "Exception");
        }
    }
}

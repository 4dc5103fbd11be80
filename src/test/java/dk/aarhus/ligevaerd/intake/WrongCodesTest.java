package dk.aarhus.ligevaerd.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.aarhus.ligevaerd.fixture.SentForms;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(WrongCodesTest.FewAMinute.class)
@DisplayName("Wrong codes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongCodesTest {

    public static class FewAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ligevaerd.mailbox.wrong-codes-a-minute", "5");
        }
    }

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject Intake intake;

    @Test
    @Order(1)
    void are_slowed_down_by_the_thousand_while_a_right_one_opens_as_ever() {
        var code = intake.file(SentForms.anonymous("SERVICE", "…"), Optional.empty()).code();
        var answers =
                IntStream.range(0, 1_000)
                        .map(attempt -> open("wrong " + attempt).extract().statusCode())
                        .boxed()
                        .toList();
        assertThat(answers.subList(0, 5)).containsOnly(404);
        assertThat(answers)
                .containsOnly(404, 429)
                .filteredOn(s -> s == 429)
                .hasSizeGreaterThan(900);
        open("wrong").statusCode(429).header("Retry-After", "30");
        open(code).statusCode(200).body("messages.size()", equalTo(0));
    }

    @Test
    @Order(2)
    void are_refused_at_the_doors_of_pages_with_what_was_typed_still_there() {
        while (open("wrong").extract().statusCode() != 429) {
            // Until there were too many.
        }
        for (String door : new String[] {"/mailbox", "/report/20"}) {
            var refused = typedAt(door);
            refused.then().statusCode(429).header("Retry-After", "30");
            assertThat(refused.asString()).contains("value=\"ABCD-EFGH-2345\"");
        }
        assertThat(typedAt("/mailbox").asString()).contains("What was carried");
    }

    private static Response typedAt(String door) {
        var page = given().get("/mailbox");
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return given().accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("csrf-token", page.cookie("csrf-token"))
                .formParam("csrf-token", token.group(1))
                .formParam("code", "ABCD-EFGH-2345")
                .formParam("text", "What was carried")
                .post(door);
    }

    private static ValidatableResponse open(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/mailbox")
                .then();
    }
}

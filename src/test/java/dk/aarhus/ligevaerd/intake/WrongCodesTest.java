package dk.aarhus.ligevaerd.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.aarhus.ligevaerd.fixture.SentForms;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WrongCodesTest.FewAMinute.class)
@DisplayName("Wrong codes")
class WrongCodesTest {

    public static class FewAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ligevaerd.mailbox.wrong-codes-a-minute", "5");
        }
    }

    @Inject Intake intake;

    @Test
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

    private static ValidatableResponse open(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/mailbox")
                .then();
    }
}

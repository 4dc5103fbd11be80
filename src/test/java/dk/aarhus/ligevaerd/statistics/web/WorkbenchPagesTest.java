package dk.aarhus.ligevaerd.statistics.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One story told in order, through the forms. A year without any case is a year too. */
@QuarkusTest
@DisplayName("On the workbench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchPagesTest {

    private static final String WORKBENCH = "/statistics/workbench";
    private static final String RELEASE = WORKBENCH + "/2023-1";
    private static final String TOKEN = "csrf-token";

    @Test
    @Order(1)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_policy_officer_prepares_a_year() {
        send(WORKBENCH, Map.of("period", "2023"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(RELEASE));
    }

    @Test
    @Order(2)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void and_is_told_that_somebody_else_must_publish() {
        page(RELEASE)
                .then()
                .statusCode(200)
                .body(containsString("Somebody else must publish"))
                .body(not(containsString(RELEASE + "/publication")));
    }

    @Test
    @Order(3)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void and_told_again_after_trying() {
        send(RELEASE + "/publication", Map.of())
                .then()
                .statusCode(409)
                .contentType(ContentType.HTML)
                .body(containsString("You prepared the figures yourself"));
    }

    @Test
    @Order(4)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_period_that_is_taken_is_refused_with_the_reason() {
        send(WORKBENCH, Map.of("period", "2023"))
                .then()
                .statusCode(409)
                .body(containsString("The period is prepared or published already"));
    }

    @Test
    @Order(5)
    @TestSecurity(user = "policy-officer-2", roles = "policy-officer")
    void another_person_is_offered_to_publish_and_does() {
        page(RELEASE).then().body(containsString(RELEASE + "/publication"));
        send(RELEASE + "/publication", Map.of()).then().statusCode(303);
    }

    @Test
    @Order(6)
    void everybody_finds_it() {
        page("/statistics")
                .then()
                .statusCode(200)
                .body(containsString("The year 2023"))
                .body(containsString("What these numbers can and cannot say"));
    }

    private static Response page(String path) {
        return given().accept(ContentType.HTML).queryParam("lang", "en").get(path);
    }

    /** Sends a form as a browser does: with the token of the page and its cookie. */
    private static Response send(String path, Map<String, String> fields) {
        var shown = page(WORKBENCH);
        String token =
                new XmlPath(CompatibilityMode.HTML, shown.asString())
                        .getString("**.find { it.@name == '%s' }.@value".formatted(TOKEN));
        return given().redirects()
                .follow(false)
                .accept(ContentType.HTML)
                .cookies(shown.cookies())
                .queryParam("lang", "en")
                .contentType(ContentType.URLENC)
                .formParam(TOKEN, token)
                .formParams(fields)
                .post(path);
    }
}

package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What was typed in the mailbox")
class TypedAgainTest {

    private static final String WORDS = "Nobody has called me.";
    private static final String TYPO = "ABCD-EFGH-2345";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void comes_again_with_a_fresh_token_where_the_page_was_too_old() {
        var code = MailboxVisit.file(RestAssured.baseURI + ":" + RestAssured.port, report());

        var stale = stale(code).formParam("go", "write").formParam("text", WORDS).post("/mailbox");

        stale.then().statusCode(400).header("Cache-Control", "no-store");
        assertThat(stale.asString()).contains(WORDS, "still stands here", "data-faults");
        var again =
                browser(code)
                        .cookie("csrf-token", stale.cookie("csrf-token"))
                        .formParam("csrf-token", token(stale))
                        .formParam("go", "write")
                        .formParam("text", WORDS)
                        .post("/mailbox");
        again.then().statusCode(303);
        assertThat(browser(code).get("/mailbox").asString()).contains(WORDS);
    }

    @Test
    void comes_again_on_the_pages_below_too() {
        var code = MailboxVisit.file(RestAssured.baseURI + ":" + RestAssured.port, report());

        for (var form :
                Map.of(
                                "/mailbox/handling", "text",
                                "/mailbox/name", "contact",
                                "/mailbox/answers/9", "respondent",
                                "/mailbox/answers/3", "mustNotSee")
                        .entrySet()) {
            var stale = stale(code).formParam(form.getValue(), WORDS).post(form.getKey());
            assertThat(stale.statusCode()).isEqualTo(400);
            assertThat(stale.asString()).as(form.getKey()).contains(WORDS, "csrf-token");
        }
    }

    @Test
    void is_given_back_where_a_code_is_wrong() {
        for (String door : new String[] {"/mailbox", "/report/20"}) {
            var refused = wrong(door);
            refused.then().statusCode(422);
            assertThat(refused.asString()).contains("value=\"" + TYPO + "\"");
        }
        assertThat(wrong("/mailbox").asString()).as("what was carried").contains(WORDS);
    }

    private static Response wrong(String door) {
        var page = RestAssured.given().get("/mailbox");
        return browser("")
                .cookie("csrf-token", page.cookie("csrf-token"))
                .formParam("csrf-token", token(page))
                .formParam("code", TYPO)
                .formParam("text", WORDS)
                .post(door);
    }

    private static RequestSpecification stale(String code) {
        return browser(code)
                .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("csrf-token", "BBBBBBBBBBBBBBBBBBBBBB");
    }

    private static RequestSpecification browser(String code) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .accept("text/html")
                .header("Accept-Language", "en")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("ligevaerd-mailbox", code + "..");
    }

    private static String token(Response page) {
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static Map<String, Object> report() {
        return Map.of("phase", "SERVICE", "account", "x", "language", "en");
    }
}

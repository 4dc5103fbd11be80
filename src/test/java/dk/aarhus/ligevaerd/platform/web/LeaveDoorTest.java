package dk.aarhus.ligevaerd.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The way out at once")
class LeaveDoorTest {

    @Test
    void closes_mailbox_and_papers_and_keeps_what_is_being_written() {
        var answer =
                RestAssured.given()
                        .redirects()
                        .follow(false)
                        .cookie("ligevaerd-mailbox", "x")
                        .cookie("ligevaerd-papers", "x")
                        .cookie("ligevaerd-form", "x")
                        .get("/leave");

        answer.then().statusCode(303).header("Cache-Control", "no-store");
        assertThat(answer.header("Location")).startsWith("https://www.dmi.dk");
        assertThat(answer.detailedCookie("ligevaerd-mailbox").getMaxAge()).isZero();
        assertThat(answer.detailedCookie("ligevaerd-papers").getMaxAge()).isZero();
        assertThat(answer.cookies()).doesNotContainKey("ligevaerd-form");
    }

    @Test
    void is_where_the_button_of_every_public_page_leads() {
        for (String path : new String[] {"/", "/report", "/mailbox", "/papers"}) {
            assertThat(RestAssured.given().get(path).asString())
                    .contains("class=\"leave\" href=\"/leave\"");
        }
    }
}

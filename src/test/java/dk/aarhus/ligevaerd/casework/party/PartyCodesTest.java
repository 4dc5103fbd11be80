package dk.aarhus.ligevaerd.casework.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("A party's own code")
class PartyCodesTest {

    private static final Pattern SHOWN = Pattern.compile("data-code=\"([^\"]+)\"");

    @Inject HeardCase cases;
    @Inject PartyDoors doors;
    @Inject PartyDoorkeeper doorkeeper;
    @Inject PartyPapers papers;

    private Reference reference;
    private String code;

    @BeforeEach
    void begin() {
        reference = cases.heard().reference();
        code = cases.own(reference, 3);
    }

    @Test
    void is_changed_from_inside_in_two_steps() {
        var visit = PapersVisit.by(code);
        visit.get("/papers").then().body(containsString("Get a new code"));
        visit.post("/papers", Map.of("go", "another")).then().statusCode(303);
        var page = visit.get("/papers/code").then().statusCode(200).extract().asString();
        assertThat(page).contains("Keep the old code").doesNotContain("works only once");
        var shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();
        var another = shown.group(1);
        assertThat(doorkeeper.enter(another)).isEqualTo(Entry.WRONG);
        assertThat(doorkeeper.enter(code)).isEqualTo(Entry.OPEN);
        visit.post("/papers/code", Map.of("go", "take")).then().statusCode(303);

        visit.get("/papers").then().statusCode(200).body(containsString("now counts"));
        assertThat(doorkeeper.enter(another)).isEqualTo(Entry.OPEN);
        assertThat(doorkeeper.enter(code)).isEqualTo(Entry.WRONG);
        assertThat(doorkeeper.enter(code)).isEqualTo(Entry.WRONG);
        given().get("/api/v1/cases/" + reference + "/timeline?act=PARTY_CHANGED_CODE")
                .then()
                .body("lines", hasSize(1))
                .body("lines.actor", hasItem("party/3"));
    }

    @Test
    void is_kept_by_who_thinks_better_of_it() {
        var visit = PapersVisit.by(code);
        visit.post("/papers", Map.of("go", "another"));
        // Nothing else is there before it is taken or left.
        visit.get("/papers").then().statusCode(303);
        visit.post("/papers/code", Map.of("go", "keep")).then().statusCode(303);
        visit.get("/papers").then().statusCode(200);
        assertThat(doorkeeper.enter(code)).isEqualTo(Entry.OPEN);
    }

    @Test
    void is_changed_once_when_two_browsers_try() {
        var one = PapersVisit.by(code);
        var two = PapersVisit.by(code);
        one.post("/papers", Map.of("go", "another"));
        two.post("/papers", Map.of("go", "another"));
        // The second drew last: the first is shown another.
        one.post("/papers/code", Map.of("go", "take"))
                .then()
                .statusCode(409)
                .body(containsString("Another code was shown"));
        one.post("/papers/code", Map.of("go", "take")).then().statusCode(303);
        two.post("/papers/code", Map.of("go", "take"))
                .then()
                .statusCode(200)
                .body(containsString("id=\"code\""));
        one.get("/papers").then().statusCode(200).body(containsString("Get a new code"));
    }

    @Test
    void is_changed_by_programs_too() {
        String another = call("codes", Map.of("code", code)).statusCode(201).extract().path("code");
        call("codes/taken", Map.of("code", code, "newCode", code)).statusCode(409);
        call("codes/taken", Map.of("code", code, "newCode", "nonsense")).statusCode(409);
        call("codes/taken", Map.of("code", code, "newCode", another)).statusCode(204);
        call("", Map.of("code", code)).statusCode(404);
        call("", Map.of("code", another)).statusCode(200).body("byCode", equalTo(true));
        assertThatThrownBy(() -> doorkeeper.offer(code)).isInstanceOf(Problem.class);
    }

    @Test
    void sends_files_from_a_program() {
        sent(code, "note.txt", "The roster of May.")
                .statusCode(201)
                .body("taken", equalTo(1))
                .body("refused", hasSize(0));
        call("", Map.of("code", code)).body("files.name", hasItem("note.txt"));
        assertThat(doors.all(reference, HeardCase.HANDLER).doors().get(1).files())
                .containsExactly(1);

        sent(code, "virus.exe", "MZ\u0000\u0001program")
                .statusCode(422)
                .body("violations.field", hasItem("files"))
                .body("refused", hasSize(1))
                .body(not(containsString("virus.exe")));
        sent("nonsense", "note.txt", "x").statusCode(404);
        sent(cases.given(reference, 2), "note.txt", "x").statusCode(404);
        given().multiPart("files", "note.txt", bytes("x"))
                .multiPart("code", code)
                .post("/api/v1/papers/files")
                .then()
                .statusCode(404);
        given().multiPart("code", code)
                .post("/api/v1/papers/files")
                .then()
                .statusCode(422)
                .body("refused", hasItem("NO_FILE"));
        given().config(
                        RestAssured.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .encodeContentTypeAs(
                                                        "multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=x")
                .body("nonsense")
                .post("/api/v1/papers/files")
                .then()
                .statusCode(404);
        call("files", Map.of("code", code)).statusCode(415);
        call("", Map.of("code", code)).body("files", hasSize(1));
    }

    private static ValidatableResponse sent(String code, String name, String content) {
        return given().multiPart("code", code)
                .multiPart("files", name, bytes(content))
                .post("/api/v1/papers/files")
                .then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse call(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/papers" + (part.isEmpty() ? "" : "/" + part))
                .then();
    }
}

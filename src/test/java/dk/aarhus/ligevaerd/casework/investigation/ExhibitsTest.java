package dk.aarhus.ligevaerd.casework.investigation;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.REVIEWER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("The register of evidence")
class ExhibitsTest {

    private static final byte[] ROSTER =
            "Monday: Ada. Tuesday: Bo.".getBytes(StandardCharsets.UTF_8);

    @TestHTTPResource URI address;
    @Inject DecidedCase cases;
    @Inject Desk desk;
    @Inject FileDesk files;
    @Inject Matters matters;
    @Inject MisfiledItems misfiled;
    @Inject CitableExhibits citable;
    @Inject EntityManager base;

    private Reference reference;
    private UUID file;

    @BeforeEach
    void send() {
        var receipt = cases.drafted();
        reference = receipt.reference();
        new FileSender(address, "en").toMailbox(receipt.code(), "KEEP", "roster.txt", ROSTER);
        file = files.of(desk.open(reference, HANDLER)).get(0).id();
        matters.allege(
                seen(),
                new MatterForms.Alleging(
                        "Left out of the rosters.", List.of(), List.of(), List.of(), null, null),
                HANDLER);
    }

    @Test
    void holds_a_file_with_its_digest_and_in_whose_hands_it_was() throws Exception {
        files.take(reference, file, FileDesk.Which.SHOWN, "To read it", HANDLER);
        post("exhibits", exhibit(file.toString()))
                .statusCode(200)
                .body("exhibits[0].digest", equalTo(digest()))
                .body("exhibits[0].speaksFor", contains(1))
                .body("exhibits[0].custody.step", hasItem("TAKEN_OUT"));
        assertThat(citable.numbers(reference)).containsExactly("R1");
        post("exhibits/1/hands", Map.of("taker", "The police", "why", "By letter"))
                .statusCode(200)
                .body("exhibits[0].custody.note", hasItem("The police: By letter"));
        post("exhibits/1/checks", Map.of())
                .statusCode(200)
                .body("exhibits[0].custody.step", hasItem("UNALTERED"));
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/exhibits")
                .then()
                .statusCode(200)
                .body(containsString(digest()))
                .body(containsString("For issue 1"))
                .body(containsString("The police: By letter"))
                .body(containsString("Check the file"));
    }

    @Test
    void says_of_a_file_whose_bytes_are_other_ones_that_it_was_altered() {
        post("exhibits", exhibit(file.toString())).statusCode(200);
        alter();
        post("exhibits/1/checks", Map.of())
                .statusCode(200)
                .body("exhibits[0].altered", equalTo(true))
                .body("exhibits[0].custody.step", hasItem("ALTERED"));
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/exhibits")
                .then()
                .statusCode(200)
                .body(containsString("Checked: ALTERED"));
        post("exhibits", exhibit(file.toString())).statusCode(409);
    }

    private void alter() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var content =
                                    base.createNativeQuery(
                                                    "select content from evidence where id = ?1")
                                            .setParameter(1, file)
                                            .getSingleResult();
                            var bytes =
                                    (byte[])
                                            base.createNativeQuery(
                                                            "select bytes from evidence_chunk where"
                                                                    + " content = ?1 and place = 0",
                                                            byte[].class)
                                                    .setParameter(1, content)
                                                    .getSingleResult();
                            bytes[bytes.length - 1] ^= 1;
                            base.createNativeQuery(
                                            "update evidence_chunk set bytes = ?2 where content ="
                                                    + " ?1 and place = 0")
                                    .setParameter(1, content)
                                    .setParameter(2, bytes)
                                    .executeUpdate();
                        });
    }

    @Test
    void holds_a_thing_that_is_no_file() {
        post("exhibits", exhibit(null))
                .statusCode(200)
                .body("exhibits[0].digest", nullValue())
                .body("exhibits[0].custody.step", contains("REGISTERED"));
        post("exhibits/1/checks", Map.of()).statusCode(409);
        var changed = new HashMap<>(exhibit(null));
        changed.put("what", "A badge with a name");
        given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(changed)
                .put("/api/v1/cases/" + reference + "/exhibits/1")
                .then()
                .statusCode(200)
                .body("exhibits[0].what", equalTo("A badge with a name"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "badge"))
                .post("/api/v1/cases/search")
                .then()
                .statusCode(200)
                .body(containsString(reference.value()));
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        post(
                        "exhibits",
                        Map.of(
                                "file", UUID.randomUUID().toString(),
                                "obtainedOn", Today.here().plusDays(1).toString(),
                                "speaksFor", List.of("1", "7"),
                                "speaksAgainst", List.of("1")))
                .statusCode(422)
                .body("violations.field", hasItem("file"))
                .body("violations.field", hasItem("obtainedOn"))
                .body("violations.field", hasItem("speaksFor"))
                .body("violations.field", hasItem("speaksAgainst"))
                .body("violations.field", hasItem("what"))
                .body("violations.field", hasItem("source"));
    }

    @Test
    void loses_the_file_that_was_filed_wrong() {
        post("exhibits", exhibit(file.toString())).statusCode(200);
        misfiled.say(
                seen(), new MisfiledForms.MisfiledSaying("FILE-1", "Of another.", null), HANDLER);
        misfiled.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);

        assertThat(files.of(desk.open(reference, HANDLER))).isEmpty();
        given().get("/api/v1/cases/" + reference + "/evidence")
                .then()
                .body("items", equalTo(List.of()));
        given().get("/cases/" + reference + "/evidence/" + file).then().statusCode(404);
        post("exhibits/1/checks", Map.of()).statusCode(409);
    }

    @Test
    void says_nothing_any_more_of_a_file_that_was_filed_wrong() {
        var mail = new HashMap<>(exhibit(file.toString()));
        mail.put("what", "A mail: Liljekonval");
        post("exhibits", mail).statusCode(200);
        post("exhibits", other()).statusCode(200);
        post("exhibits/1/hands", Map.of("taker", "The police", "why", "By letter"));
        assertThat(found("Liljekonval")).isTrue();

        setAside("FILE-1");

        assertThat(found("Liljekonval")).isFalse();
        assertThat(found("Kornblomst")).isTrue();
        given().get("/api/v1/cases/" + reference + "/exhibits")
                .then()
                .body("exhibits[0].what", equalTo(""))
                .body("exhibits[0].source", equalTo(""))
                .body("exhibits[0].setAsideOn", equalTo(Today.here().toString()))
                .body("exhibits[0].custody.step", hasItem("HANDED"))
                .body("exhibits[0].custody.note", contains(nullValue(), nullValue()))
                .body("exhibits[1].setAsideOn", nullValue());
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/exhibits")
                .then()
                .statusCode(200)
                .body(containsString("taken out: filed wrong"))
                .body(not(containsString("Liljekonval")))
                .body(not(containsString("The police")));
    }

    @Test
    void is_filed_wrong_itself_and_then_neither_cited_nor_changed() {
        post("exhibits", other()).statusCode(200);
        assertThat(citable.numbers(reference)).containsExactly("R1");

        setAside("EXHIBIT-1");

        assertThat(citable.numbers(reference)).isEmpty();
        assertThat(found("Kornblomst")).isFalse();
        post("exhibits/1/hands", Map.of("taker", "The police", "why", "By letter")).statusCode(409);
        assertThat(misfiled.all(reference, HANDLER).items())
                .extracting(MisfiledItems.Item::code)
                .doesNotContain("EXHIBIT-1");
        assertThat(misfiled.all(reference, HANDLER).misfiled())
                .singleElement()
                .matches(Misfiled::canBeMoved);
    }

    private static Map<String, Object> other() {
        var form = new HashMap<>(exhibit(null));
        form.put("what", "A badge: Kornblomst");
        return form;
    }

    private void setAside(String item) {
        misfiled.say(seen(), new MisfiledForms.MisfiledSaying(item, "Of another.", null), HANDLER);
        misfiled.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);
    }

    private boolean found(String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/cases/search")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(reference.value());
    }

    @Test
    void is_cited_by_a_finding_and_counted_until_it_is_filed_wrong() {
        post("exhibits", exhibit(file.toString())).statusCode(200);
        find(List.of("2")).statusCode(422).body("violations.field", hasItem("exhibits"));
        find(List.of()).statusCode(422).body("violations.field", contains("facts"));
        find(List.of("1")).statusCode(200).body("allegations[0].findings[0].exhibits", contains(1));
        given().get("/api/v1/cases/" + reference + "/exhibits")
                .then()
                .body("exhibits[0].cited.findings", equalTo(1))
                .body("exhibits[0].cited.inFavour", equalTo(1))
                .body("exhibits[0].cited.against", equalTo(0));
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/issues")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/cases/" + reference + "/exhibits#exhibit1\""));

        misfiled.say(
                seen(), new MisfiledForms.MisfiledSaying("FILE-1", "Of another.", null), HANDLER);
        misfiled.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);
        assertThat(citable.numbers(reference)).isEmpty();
        find(List.of("1")).statusCode(422);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/issues")
                .then()
                .body(containsString("(taken out: filed wrong)"));
    }

    private ValidatableResponse find(List<String> exhibits) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(
                        Map.of(
                                "verdict", "PROVEN",
                                "reasons", "The rosters show it.",
                                "exhibits", exhibits))
                .put("/api/v1/cases/" + reference + "/allegations/1/findings/0")
                .then();
    }

    private static Map<String, Object> exhibit(String file) {
        var form = new HashMap<String, Object>();
        form.put("what", "The rosters of May");
        form.put("source", "The reporter");
        form.put("obtainedOn", Today.here().toString());
        form.put("file", file);
        form.put("speaksFor", List.of("1"));
        form.put("speaksAgainst", List.of());
        return form;
    }

    private static String digest() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ROSTER));
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(body)
                .post("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    private String tag() {
        return "\"" + seen().version() + "\"";
    }

    private SeenCase seen() {
        return cases.seen(reference, HANDLER);
    }
}

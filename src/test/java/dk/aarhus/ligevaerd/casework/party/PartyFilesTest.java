package dk.aarhus.ligevaerd.casework.party;

import static dk.aarhus.ligevaerd.casework.party.HeardCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.party.HeardCase.REVIEWER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.aarhus.ligevaerd.casework.investigation.AddedFiles;
import dk.aarhus.ligevaerd.casework.investigation.AddedForms;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledForms;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledItems;
import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("A file of the case, for a party")
class PartyFilesTest {

    private static final byte[] NOTE = bytes("The kitchen was shut on Monday.");

    @Inject HeardCase cases;
    @Inject AddedFiles added;
    @Inject MisfiledItems misfiled;
    @Inject ReportEvidence evidence;
    @Inject PartyPapers papers;
    @Inject PartyLooking looking;

    private Reference reference;
    private String code;

    @BeforeEach
    void begin() {
        reference = cases.heard().reference();
        code = cases.own(reference, 3);
    }

    @Test
    void is_looked_at_when_it_was_chosen_and_released() throws Exception {
        add("note.txt", NOTE);
        scanned(1, Scan.CLEAN);
        assertThat(papers.all(code).papers()).isEmpty();
        choose(1, "FILE").statusCode(200);
        get("doors")
                .body("doors[1].offers.find { it.item == 'file-1' }.doubtful", equalTo(false))
                .body("doors[0].offers.item", not(hasItem("file-1")));
        assertThat(papers.all(code).papers()).isEmpty();
        release("file-1", null).statusCode(200);

        var item = papers.one(code, 1);
        assertThat(item.words()).isEmpty();
        assertThat(item.file().orElseThrow().look()).isTrue();
        assertThat(item.file().orElseThrow().take()).isFalse();
        assertThat(looking.at(code, 1, 1).words()).contains("The kitchen was shut");
        assertKind(ProblemKind.NOT_FOUND, () -> looking.at(code, 1, 2));
        assertKind(ProblemKind.NOT_FOUND, () -> looking.at(code, 2, 1));
        assertKind(ProblemKind.NOT_FOUND, () -> looking.copy(code, 1));
        var other = cases.own(reference, 2);
        assertKind(ProblemKind.NOT_FOUND, () -> looking.at(other, 1, 1));
        get("timeline?act=PARTY_OPENED").body("lines.subject", hasItem("3.FILE.1"));
    }

    @Test
    void is_looked_through_for_others_and_for_the_reporter() throws Exception {
        add("note.txt", bytes("Then Birk came in."));
        scanned(1, Scan.CLEAN);
        choose(1, "FILE").statusCode(200);
        get("doors").body("doors[1].offers.find { it.item == 'file-1' }.doubtful", equalTo(true));
        release("file-1", null).statusCode(422).body("violations.field", hasItem("why"));
        release("file-1", "She told it herself.").statusCode(200);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/doors")
                .then()
                .body(containsString("She told it herself."));

        add("picture.png", picture());
        scanned(2, Scan.CLEAN);
        choose(2, "FILE").statusCode(200);
        // Nobody knows what a picture tells but who has seen it.
        release("file-2", null).statusCode(422);
    }

    @Test
    void goes_along_as_it_is_only_where_it_is_clean_and_that_was_released() throws Exception {
        add("note.txt", NOTE);
        choose(1, "COPY").statusCode(422).body("violations.field", hasItem("file"));
        choose(1, "FILE").statusCode(200);
        release("file-1", null).statusCode(422);
        scanned(1, Scan.CLEAN);
        choose(1, "COPY").statusCode(200);
        release("copy-1", null).statusCode(422).body("violations.field", hasItem("why"));
        release("copy-1", "He needs it for his answer.").statusCode(200);
        var visit = PapersVisit.by(code);
        visit.get("/papers/1").then().body(containsString("/papers/1/copy"));
        visit.get("/papers/1/copy")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"fil.txt\""))
                .header("Cache-Control", equalTo("no-store"))
                .body(startsWith("The kitchen"));
        visit.get("/papers/1/copy");
        get("timeline?act=PARTY_TOOK_COPY").body("lines.subject", contains("3.COPY.1"));
        visit.get("/papers/1/look").then().statusCode(404);
        called("content", 1).statusCode(200).contentType("text/plain").body(startsWith("The kit"));
        called("looks", 1).statusCode(404);
        called("content", 2).statusCode(404);
        release("file-1", "Not scanned when it was chosen.").statusCode(200);
        called("looks", 2).statusCode(200).body("words", containsString("The kitchen"));
        called("content", 2).statusCode(404);
    }

    @Test
    void is_played_as_it_is_only_where_somebody_says_why() throws Exception {
        add("talk.wav", LookedFiles.wav(2_000));
        scanned(1, Scan.CLEAN);
        choose(1, "FILE").statusCode(200);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/doors")
                .then()
                .body(containsString("So does sound or film that is played."));
        release("file-1", null).statusCode(422).body("violations.field", hasItem("why"));
        release("file-1", "He recorded it himself.").statusCode(200);
        assertThat(looking.recording(code, 1).mediaType()).startsWith("audio/");
    }

    private ValidatableResponse called(String part, int number) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "number", number))
                .post("/api/v1/papers/" + part)
                .then();
    }

    @Test
    void is_gone_at_once_when_it_is_taken_back_filed_wrong_or_found_to_hold_a_virus()
            throws Exception {
        add("note.txt", NOTE);
        scanned(1, Scan.CLEAN);
        choose(1, "FILE").statusCode(200);
        release("file-1", null).statusCode(200);
        looking.at(code, 1, 1);

        scanned(1, Scan.VIRUS_FOUND);
        assertKind(ProblemKind.STATE_CONFLICT, () -> looking.at(code, 1, 1));
        assertThat(papers.one(code, 1).file().orElseThrow().isGone()).isTrue();
        choose(1, "FILE").statusCode(422);
        scanned(1, Scan.CLEAN);
        looking.at(code, 1, 1);

        put("doors/3/releases/1/withdrawn", Map.of("reason", "By mistake.")).statusCode(200);
        assertKind(ProblemKind.STATE_CONFLICT, () -> looking.at(code, 1, 1));
        assertThat(papers.one(code, 1).file()).isEmpty();
        release("file-1", null).statusCode(200);
        looking.at(code, 2, 1);

        misfiled.say(
                cases.seen(reference, HANDLER),
                new MisfiledForms.MisfiledSaying("FILE-1", "Another case.", null),
                HANDLER);
        misfiled.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);
        assertKind(ProblemKind.STATE_CONFLICT, () -> looking.at(code, 2, 1));
        PapersVisit.by(code)
                .get("/papers/2")
                .then()
                .statusCode(200)
                .body(containsString("can no longer be seen"));
        choose(1, "FILE").statusCode(422);
        get("doors").body("doors[1].offers.item", not(hasItem("file-1")));
    }

    @Test
    void is_chosen_and_seen_on_pages() throws Exception {
        add("picture.png", picture());
        var page = "/cases/" + reference + "/doors";
        var token = FormToken.from(page);
        token.post(page + "/3/files", Map.of("version", version(), "choose3-kind", "FILE"))
                .statusCode(422);
        token.post(
                        page + "/3/files",
                        Map.of("version", version(), "choose3-file", "1", "choose3-kind", "FILE"))
                .statusCode(303);
        given().header("Accept-Language", "en")
                .get(page)
                .then()
                .body(containsString("could not read all of the file"))
                .body(containsString("not scanned for viruses"));
        release("file-1", "A drawing of the rota.").statusCode(200);

        var visit = PapersVisit.by(code);
        visit.get("/papers").then().body(containsString("A file to look at"));
        visit.get("/papers/1/look")
                .then()
                .statusCode(200)
                .body(containsString("/papers/1/look/picture?page=1"))
                .body(not(containsString("picture.png")));
        visit.get("/papers/1/look/picture?page=1")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Security-Policy", containsString("sandbox"));
        visit.get("/papers/1/look/picture?page=2").then().statusCode(404);
        visit.get("/papers/1/look?page=-1").then().statusCode(404);
        visit.get("/papers/1/look?page=99999").then().statusCode(404);
        visit.get("/papers/1/look/recording").then().statusCode(404);
        visit.get("/papers/1/copy").then().statusCode(404);
        visit.get("/papers/7/look").then().statusCode(404);
        PapersVisit.fresh().get("/papers/1/look").then().body(containsString("id=\"code\""));
    }

    @Test
    void is_none_that_does_not_exist_or_is_no_file() {
        choose(7, "FILE").statusCode(422);
        choose(1, "LETTER").statusCode(422).body("violations.field", hasItem("kind"));
        post("doors/3/files", Map.of("file", "-1", "kind", "FILE")).statusCode(422);
        post("doors/3/files", Map.of("file", "99999999999", "kind", "nonsense")).statusCode(422);
        post("doors/3/files", Map.of()).statusCode(422);
    }

    private void add(String name, byte[] content) throws Exception {
        added.add(
                cases.seen(reference, HANDLER),
                new AddedForms.AddingFile("Papers", "The unit", Today.here().toString()),
                name,
                new ByteArrayInputStream(content),
                HANDLER);
    }

    /** As a scanner would have said it. */
    private void scanned(int number, Scan said) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                evidence.of(reference).stream()
                                        .filter(file -> file.number() == number)
                                        .forEach(file -> file.scannedLater(said)));
    }

    private ValidatableResponse choose(int file, String kind) {
        return post("doors/3/files", Map.of("file", Integer.toString(file), "kind", kind));
    }

    private ValidatableResponse release(String item, String why) {
        var body = new HashMap<String, Object>(Map.of("item", item, "checked", "true"));
        body.put("why", why);
        return post("doors/3/releases", body);
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertKind(ProblemKind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private ValidatableResponse get(String part) {
        return calls().get(part);
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return calls().post(part, body);
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return calls().put(part, body);
    }

    private String version() {
        return calls().version();
    }

    private CaseCalls calls() {
        return new CaseCalls(cases, reference);
    }
}

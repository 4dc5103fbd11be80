package dk.aarhus.ligevaerd.casework.looking;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("A file that is looked at")
class LookingTest {

    @TestHTTPResource URI address;
    @Inject DecidedCase cases;
    @Inject Desk desk;
    @Inject FileDesk files;

    private Reference reference;
    private String code;

    @BeforeEach
    void begin() {
        var receipt = cases.drafted();
        reference = receipt.reference();
        code = receipt.code();
    }

    @Test
    void of_pages_is_drawn_and_read_page_by_page() throws IOException {
        var at = send("plan.pdf", LookedFiles.pdf("First things", "Second things"));

        read(at + "?page=2")
                .body("manner", equalTo("PAGES"))
                .body("hindrance", equalTo("NONE"))
                .body("pages", equalTo(2))
                .body("words", equalTo("Second things"))
                .body("mediaType", equalTo("image/png"));
        var page = page(at + "?page=2");
        page.body(containsString("Page 2 of 2"))
                .body(containsString("Second things"))
                .body(not(containsString("First things")))
                .header("Content-Security-Policy", containsString("media-src 'self'"));
        var picture = given().get(at + "/picture?page=2").then().statusCode(200);
        picture.header("Content-Security-Policy", containsString("; sandbox"));
        var drawn = ImageIO.read(new ByteArrayInputStream(picture.extract().asByteArray()));
        assertThat(drawn.getHeight()).isEqualTo(1500);
        given().get(at + "?page=3").then().statusCode(404);
        given().get(at + "?page=x").then().statusCode(404);
        given().get("/api/v1" + at + "?page=-5").then().statusCode(404);
        given().get(at + "/picture?page=3").then().statusCode(404);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/journal")
                .then()
                .body(containsString("Looked at file 1, page 2"))
                .body(not(containsString("Looked at file 1, page 3")))
                .body(not(containsString("page -5")));
    }

    @Test
    void is_a_picture_and_is_drawn_anew_the_right_way_up() throws IOException {
        var at = send("photo.jpg", LookedFiles.turnedJpeg(400, 200));

        var bytes = given().get(at + "/picture").then().statusCode(200).extract().asByteArray();

        var drawn = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(drawn.getWidth()).isEqualTo(200);
        assertThat(drawn.getHeight()).isEqualTo(400);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void that_would_burst_says_what_to_do() throws IOException {
        var at = send("bomb.pdf", LookedFiles.pageBomb());

        read(at).body("hindrance", equalTo("BOMB")).body("picture", nullValue());
        page(at).body(containsString("too large to be drawn here"));
        given().get(at + "/picture").then().statusCode(409);
        read(send("wide.png", LookedFiles.hugePng())).body("hindrance", equalTo("BOMB"));
    }

    @Test
    void of_an_office_is_read_as_words() throws IOException {
        read(send("a.docx", LookedFiles.docx("Rules <b>for</b> all & each", "Second line")))
                .body("manner", equalTo("WORDS"))
                .body("words", equalTo("Rules <b>for</b> all & each\nSecond line"));
        read(send("a.xlsx", LookedFiles.xlsx("Name", "Hours")))
                .body("words", equalTo("Name\tHours"));
    }

    @Test
    void of_an_old_kind_is_read_too() throws IOException {
        read(send("a.xls", OldFiles.xls("Name")))
                .body("manner", equalTo("WORDS"))
                .body("words", containsString("Name"));
        read(send("a.xls", OldFiles.lockedXls())).body("hindrance", equalTo("ENCRYPTED"));
        read(send("a.msg", OldFiles.msg(1)))
                .body("words", containsString("Subject: Om mødet på torsdag"))
                .body("attachments[0].name", equalTo("note0.txt"));
        var rich = "{\\rtf1\\ansi H\\'f8ring}".getBytes(StandardCharsets.US_ASCII);
        read(send("a.rtf", rich)).body("words", equalTo("Høring"));
        var at = send("a.webp", OldFiles.webp(60, 30, 0xC83214));
        read(at).body("manner", equalTo("PICTURE")).body("hindrance", equalTo("NONE"));
        given().get(at + "/picture").then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void is_a_mail_with_its_attachments_by_name() throws IOException {
        var at = send("a.eml", LookedFiles.mail(103));

        read(at).body("words", containsString("Subject: Om mødet på torsdag"))
                .body("words", containsString("Vi aflyser <i>mødet</i>."))
                .body("attachments", hasSize(100))
                .body("attachments[0].name", equalTo("note0.txt"))
                .body("attachments[0].size", equalTo(6))
                .body("more", equalTo(3));
        page(at).body(containsString("There are 3 more attachments"))
                .body(containsString("&lt;i&gt;"));
    }

    @Test
    void is_a_recording_and_is_played_in_stretches() throws IOException {
        var sound = LookedFiles.wav(200_000);
        var at = send("talk.wav", sound);

        page(at).body(containsString("<audio controls"));
        var part =
                given().header("Range", "bytes=70000-150009")
                        .get(at + "/recording")
                        .then()
                        .statusCode(206)
                        .header("Content-Range", "bytes 70000-150009/" + sound.length)
                        .contentType("audio/vnd.wave")
                        .extract()
                        .asByteArray();
        assertThat(part).isEqualTo(java.util.Arrays.copyOfRange(sound, 70_000, 150_010));
        given().header("Range", "bytes=900000-").get(at + "/recording").then().statusCode(416);
        given().get(at + "/recording").then().statusCode(200);
        given().get(at + "/picture").then().statusCode(404);
    }

    @Test
    void is_cited_by_page_and_by_second() throws IOException {
        send("plan.pdf", LookedFiles.pdf("First", "Second"));
        var file = files.of(desk.open(reference, HANDLER)).get(0).id().toString();

        exhibit(file, "2", null).statusCode(200).body("exhibits[0].place.at", equalTo(2));
        exhibit(file, null, "1:02:07").body("exhibits[1].place.at", equalTo(3727));
        exhibit(file, "0", "2:99")
                .statusCode(422)
                .body("violations.field", hasItem("page"))
                .body("violations.field", hasItem("second"));
        exhibit(null, "2", null).statusCode(422).body("violations.field", hasItem("file"));
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/exhibits")
                .then()
                .body(containsString("page 2"))
                .body(containsString("at 1:02:07"));
    }

    private ValidatableResponse exhibit(String file, String page, String second) {
        var form = new HashMap<String, Object>();
        form.put("what", "It says so there");
        form.put("source", "The reporter");
        form.put("obtainedOn", Today.here().toString());
        form.put("file", file);
        form.put("page", page);
        form.put("second", second);
        form.put("speaksFor", List.of());
        form.put("speaksAgainst", List.of());
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + cases.seen(reference, HANDLER).version() + "\"")
                .body(form)
                .post("/api/v1/cases/" + reference + "/exhibits")
                .then();
    }

    /** The address of its looks. */
    private String send(String name, byte[] content) {
        new FileSender(address, "en").toMailbox(code, "KEEP", name, content);
        var all = files.of(desk.open(reference, HANDLER));
        return "/cases/%s/evidence/%s/look".formatted(reference, all.get(all.size() - 1).id());
    }

    private static ValidatableResponse read(String at) {
        return given().get("/api/v1" + at).then().statusCode(200);
    }

    private static ValidatableResponse page(String at) {
        return given().header("Accept-Language", "en").get(at).then().statusCode(200);
    }
}

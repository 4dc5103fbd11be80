package dk.aarhus.ligevaerd.casework.packaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import dk.aarhus.ligevaerd.law.LegalTest;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A home-working agreement is withdrawn from an employee with a chronic illness, who is dismissed
 * for absence: the package for the Board of Equal Treatment, with the illness and a name taken out.
 */
@QuarkusTest
@TestSecurity(user = "case-handler", roles = "case-handler")
@DisplayName("A package for the Board of Equal Treatment")
class BoardPackageTest {

    private static final Caller OFFICER =
            new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    private static final Caller HANDLER =
            new Caller("case-handler", Set.of(Role.CASE_HANDLER), "b");
    private static final Caller REVIEWER = new Caller("reviewer", Set.of(Role.REVIEWER), "c");

    /** Written across a line, in capitals and in small letters. */
    private static final String ILLNESS = "multiple sclerosis";

    private static final String NAME = "Plantet Navn";

    @TestHTTPResource URI address;
    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Desk desk;
    @Inject PackageDesk packages;
    @Inject PackageReads reads;

    private Reference reference;
    private String code;

    @BeforeEach
    void storySix() throws IOException {
        var receipt =
                intake.file(
                        SentForms.anonymous(
                                "DISMISSAL",
                                "My agreement to work at home was withdrawn, and then I was dismissed for"
                                        + " absence. I have Multiple Sclerosis."),
                        Optional.empty());
        reference = receipt.reference();
        code = receipt.code();
        new FileSender(address, "en")
                .toMailbox(
                        receipt.code(),
                        "KEEP",
                        "letter.pdf",
                        LookedFiles.pdf(
                                "To "
                                        + NAME
                                        + "\nYou are dismissed because of absence.\nYour doctor writes: MULTIPLE SCLEROSIS.",
                                "The agreement of 3 May is withdrawn."));
        move(OFFICER, "ACKNOWLEDGED");
        move(OFFICER, "TRIAGE");
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL",
                        List.of("FAILURE_TO_ACCOMMODATE"),
                        List.of("DISABILITY"),
                        null,
                        "2",
                        "Ours.",
                        null),
                OFFICER);
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
        move(OFFICER, "INVESTIGATION_PLANNED");
        casework.declareConflict(seen(HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        casework.record(
                seen(HANDLER), RecordKind.PLAN, new CaseForms.Writing("Two issues."), HANDLER);
        move(REVIEWER, "INVESTIGATING");
        investigate();
    }

    private void investigate() {
        post("parties", Map.of("role", "ACCUSED", "function", "Head of the unit"));
        post(
                "allegations",
                Map.of(
                        "words",
                        "The agreement was withdrawn without a look at other ways.",
                        "about",
                        List.of("1")));
        var file = given().get(at("evidence")).jsonPath().getString("items[0].id");
        post(
                "facts",
                Map.of(
                        "words", "Home working was agreed on 3 May because of multiple sclerosis.",
                        "source", "The agreement",
                        "disputed", "false",
                        "evidence", List.of(file)));
        var exhibit = new HashMap<String, Object>();
        exhibit.put("what", "The withdrawal");
        exhibit.put("source", "The reporter");
        exhibit.put("obtainedOn", Today.here().toString());
        exhibit.put("file", file);
        exhibit.put("page", "2");
        exhibit.put("speaksFor", List.of("1"));
        exhibit.put("speaksAgainst", List.of());
        post("exhibits", exhibit);
        post(
                "hearings",
                Map.of("party", "1", "words", "It is said that the agreement was withdrawn."));
        put("hearings/1/exemption", Map.of("ground", "NOTHING_FROM_REPORTER", "why", "Printed."));
        move(HANDLER, "HEARING");
        post("hearings/1/sending", Map.of());
        put(
                "hearings/1/answer",
                Map.of(
                        "answeredOn",
                        Today.here().toString(),
                        "answer",
                        "It was too hard to plan."));
        move(HANDLER, "ASSESSMENT");
        casework.assess(
                seen(HANDLER),
                LegalTest.FAILURE_TO_ACCOMMODATE,
                new CaseForms.Assessing(
                        List.of(
                                new CaseForms.Answered(
                                        "A1", "YES", "The illness is long.", "B1, F1"),
                                new CaseForms.Answered("A2", "YES", "The head knew.", "F1"),
                                new CaseForms.Answered("A3", "YES", "Home working.", null),
                                new CaseForms.Answered("A4", "NO", "No other way was tried.", null),
                                new CaseForms.Answered(
                                        "A5", "NO", "The burden was not shown.", null)),
                        "SUBSTANTIATED",
                        "See the facts."),
                HANDLER);
        put(
                "decision",
                Map.of(
                        "outcome",
                        "SUBSTANTIATED",
                        "forms",
                        List.of("FAILURE_TO_ACCOMMODATE"),
                        "grounds",
                        List.of("DISABILITY"),
                        "policyClasses",
                        List.of("INDIRECT"),
                        "reasons",
                        "No accommodation was tried.",
                        "toReporter",
                        "You were right."));
    }

    @Test
    void leaves_without_what_was_taken_out_and_with_what_proves_the_case() throws IOException {
        begin("BOARD").statusCode(200).body("packages[0].items.kind", hasItem("TESTS"));
        post(
                        "packages/1/words",
                        Map.of(
                                "words",
                                ILLNESS + "\n" + NAME,
                                "ground",
                                "PRIVATE_AFFAIRS",
                                "why",
                                "Health"))
                .statusCode(200);
        post(
                        "packages/1/items/" + place("FILE") + "/marks",
                        Map.of(
                                "page",
                                "2",
                                "x",
                                "100",
                                "y",
                                "100",
                                "width",
                                "300",
                                "height",
                                "100",
                                "ground",
                                "NOT_NEEDED"))
                .statusCode(200);
        post("packages/1/freezing", Map.of())
                .statusCode(200)
                .body("packages[0].state", equalTo("FROZEN"));
        given().get(at("packages/1/file")).then().statusCode(409);
        packages.approve(seen(REVIEWER), 1, REVIEWER);
        post("packages/1/leaving", Map.of("how", "Secure mail")).statusCode(200);

        var pdf = reads.pdf(reference, 1, HANDLER);
        keep(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            var spoken = spoken(document);
            for (var secret : List.of("sclerosis", "multiple", NAME.toLowerCase(Locale.ROOT))) {
                assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(secret);
                assertThat(spoken.toLowerCase(Locale.ROOT)).doesNotContain(secret);
            }
            assertThat(text)
                    .contains("Statement to the Board of Equal Treatment")
                    .contains("Private affairs of others")
                    .contains("It was too hard to plan.")
                    .contains("Course of the case");
            assertThat(spoken).contains("Home working was agreed on 3 May because of");
            assertThat(blackPixels(document)).as("pages with black on them").isNotEmpty();
            assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("letter.pdf");
        }
        assertThat(names(reads.zip(reference, 1, HANDLER)))
                .containsExactly("package.pdf", "SHA256SUMS");
        given().get("/api/v1/cases/" + reference + "/timeline?act=PACKAGE_LEFT")
                .then()
                .body("lines.actor", hasItem("case-handler"));
    }

    @Test
    void is_not_frozen_while_a_word_that_was_to_go_is_still_there() {
        begin("BOARD");
        post("packages/1/words", Map.of("words", ILLNESS, "ground", "PRIVATE_AFFAIRS"))
                .statusCode(200);
        int facts = place("FACTS");
        delete("packages/1/items/" + facts + "/marks/1").statusCode(200);

        post("packages/1/freezing", Map.of()).statusCode(409).body("leaks.item", hasItem(facts));
        given().get(at("packages")).then().body("packages[0].state", equalTo("DRAFT"));
    }

    @Test
    void leaves_out_what_cannot_be_shown_until_a_person_decides() throws IOException {
        send("letter.rtf", "{\\rtf1 Unseen}".getBytes(StandardCharsets.US_ASCII));
        send("wide.png", LookedFiles.hugePng());
        send("long.txt", "A word. ".repeat(30_000).getBytes(StandardCharsets.US_ASCII));

        begin("BOARD")
                .statusCode(200)
                .body(items("hindrance"), contains(null, "KIND", "BOMB", "BOMB"))
                .body(items("omitted"), contains(null, "NOT_SHOWN", "NOT_SHOWN", "NOT_SHOWN"))
                .body(items("recording"), not(hasItem(true)));
        page("packages/1").body(containsString("Taken back in, it goes along as a file"));
        int letter = place("FILE") + 1;
        packages.omit(
                seen(HANDLER), 1, letter, new PackageForms.PackageOmitting("", null), HANDLER);
        post("packages/1/freezing", Map.of()).statusCode(200);
        packages.approve(seen(REVIEWER), 1, REVIEWER);

        assertThat(names(reads.zip(reference, 1, HANDLER)))
                .containsExactly("package.pdf", "bilag-2.rtf", "SHA256SUMS");
    }

    private void send(String name, byte[] content) {
        new FileSender(address, "en").toMailbox(code, "KEEP", name, content);
    }

    private static String items(String what) {
        return "packages[0].items.findAll { it.kind == 'FILE' }." + what;
    }

    @Test
    void changes_no_more_once_it_is_frozen_and_is_not_approved_by_its_maker() {
        begin("POLICE");
        post("packages/1/freezing", Map.of()).statusCode(200);

        post("packages/1/words", Map.of("words", "home", "ground", "INTERNAL")).statusCode(409);
        post("packages/1/items", Map.of("items", List.of("DECISION"))).statusCode(409);
        post("packages/1/leaving", Map.of("how", "Mail")).statusCode(409);
        post("packages/1/approval", Map.of()).statusCode(403);
    }

    @Test
    void names_everything_that_is_wrong() {
        post("packages", Map.of("purpose", "FRIENDS"))
                .statusCode(422)
                .body("violations.field", hasItem("purpose"))
                .body("violations.field", hasItem("recipient"))
                .body("violations.field", hasItem("basis"));
        begin("BOARD");
        post(
                        "packages/1/items/1/marks",
                        Map.of("page", "99", "x", "-1", "width", "2000", "ground", "?"))
                .statusCode(422)
                .body("violations.field", hasItem("page"))
                .body("violations.field", hasItem("x"))
                .body("violations.field", hasItem("y"))
                .body("violations.field", hasItem("width"))
                .body("violations.field", hasItem("ground"));
        post("packages/1/words", Map.of("words", "a", "ground", "INTERNAL")).statusCode(422);
        post("packages/9/words", Map.of("words", "abc", "ground", "INTERNAL")).statusCode(404);
        post("packages/1/items", Map.of("items", List.of("FILE:77"))).statusCode(422);
    }

    @Test
    void is_seen_page_by_page_before_it_leaves() throws IOException {
        begin("BOARD");
        int file = place("FILE");
        page("packages").body(containsString("Statement to the Board of Equal Treatment"));
        page("packages/1").body(containsString("Freeze the package"));
        page("packages/1/items/" + file + "?page=2").body(containsString("page 2 of 2"));
        var picture =
                given().get("/cases/" + reference + "/packages/1/items/" + file + "/picture?page=1")
                        .then()
                        .statusCode(200)
                        .header("Content-Security-Policy", containsString("; sandbox"))
                        .extract()
                        .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getHeight()).isEqualTo(1500);
        post("packages/1/freezing", Map.of()).statusCode(200);
        page("packages/1/preview?page=1").body(containsString("Page 1 of"));
        given().get("/cases/" + reference + "/packages/1/preview/picture?page=1")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("; sandbox"))
                .contentType("image/png");
        page("packages/1").body(not(containsString("Freeze the package")));
    }

    private ValidatableResponse begin(String purpose) {
        return post(
                "packages",
                Map.of(
                        "purpose",
                        purpose,
                        "language",
                        "en",
                        "recipient",
                        "The Board",
                        "basis",
                        "Letter of 2 November"));
    }

    private int place(String kind) {
        return given().get(at("packages"))
                .jsonPath()
                .getInt("packages[0].items.find { it.kind == '" + kind + "' }.place");
    }

    private static String spoken(PDDocument document) {
        var said = new StringBuilder();
        gather(document.getDocumentCatalog().getStructureTreeRoot(), said);
        return said.toString();
    }

    private static void gather(PDStructureNode node, StringBuilder said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                said.append(element.getAlternateDescription()).append(' ');
                gather(element, said);
            }
        }
    }

    private static Set<Integer> blackPixels(PDDocument document) throws IOException {
        var black = new HashSet<Integer>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            var drawn = new PDFRenderer(document).renderImage(page, 0.5f);
            int dark = 0;
            for (int x = 0; x < drawn.getWidth(); x++) {
                for (int y = 0; y < drawn.getHeight(); y++) {
                    dark += (drawn.getRGB(x, y) & 0xFFFFFF) < 0x101010 ? 1 : 0;
                }
            }
            if (dark > 200) {
                black.add(page);
            }
        }
        return black;
    }

    private static List<String> names(Zipped zip) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        zip.write(out);
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** For who wants to look at it page by page. */
    private static void keep(byte[] pdf) throws IOException {
        Files.write(Path.of("target", "package-story-6.pdf"), pdf);
    }

    private ValidatableResponse page(String part) {
        return given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/" + part)
                .then()
                .statusCode(200);
    }

    private String at(String part) {
        return "/api/v1/cases/" + reference + "/" + part;
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return sending().body(body).post(at(part)).then();
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return sending().body(body).put(at(part)).then();
    }

    private ValidatableResponse delete(String part) {
        return sending().delete(at(part)).then();
    }

    private io.restassured.specification.RequestSpecification sending() {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen(HANDLER).version() + "\"");
    }

    private void move(Caller caller, String to) {
        casework.move(seen(caller), new CaseForms.Move(to, null), caller);
    }

    private SeenCase seen(Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }
}

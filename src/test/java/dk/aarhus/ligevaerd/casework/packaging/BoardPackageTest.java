package dk.aarhus.ligevaerd.casework.packaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import dk.aarhus.ligevaerd.fixture.PdfUa;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The package for the Board of Equal Treatment, with the illness and a name taken out. */
@QuarkusTest
@TestSecurity(user = "case-handler", roles = "case-handler")
@DisplayName("A package for the Board of Equal Treatment")
class BoardPackageTest extends PackageSuite {

    @Test
    void leaves_without_what_was_taken_out_and_with_what_proves_the_case() throws Exception {
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
        PdfUa.assertHeldBy(pdf);
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
        send("letter.amr", "#!AMR\nUnheard".getBytes(StandardCharsets.US_ASCII));
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
                .containsExactly("package.pdf", "bilag-2.amr", "SHA256SUMS");
    }

    private static String items(String what) {
        return "packages[0].items.findAll { it.kind == 'FILE' }." + what;
    }

    @Test
    void shows_where_words_stand_before_they_go_black_and_takes_the_last_mark_back() {
        begin("BOARD");
        var words = Map.of("words", ILLNESS, "ground", "PRIVATE_AFFAIRS", "why", "Health");
        int facts = place("FACTS");
        int places =
                post("packages/1/words/preview", words)
                        .statusCode(200)
                        .body("hits.item", hasItem(facts))
                        .extract()
                        .path("places");
        assertThat(places).isPositive();
        given().get(at("packages"))
                .then()
                .body("packages[0].items.marks.flatten()", hasSize(0))
                .body("packages[0].hidden", hasSize(0));
        post("packages/1/words", words)
                .statusCode(200)
                .body("packages[0].items.marks.flatten()", hasSize(places));
        post("packages/1/words/preview", words).statusCode(200).body("places", equalTo(0));
        page("packages/1/items/" + facts)
                .body(containsString("Page 1, places: "))
                .body(containsString("Undo the last mark (page 1)"))
                .body(containsString("value=\"Health\""));
        post("packages/1/words/preview", Map.of("words", "a")).statusCode(422);
        post("packages/1/freezing", Map.of()).statusCode(200);
        post("packages/1/words/preview", words).statusCode(409);
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

    /** For who wants to look at it page by page. */
    private static void keep(byte[] pdf) throws IOException {
        Files.write(Path.of("target", "package-story-6.pdf"), pdf);
    }
}

package dk.aarhus.ligevaerd.casework.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was blacked out")
class LeakCheckTest {

    private static final Mark EVERYTHING =
            new Mark(1, 1, 0, 100, 1000, 200, OmissionGround.INTERNAL, Optional.empty());

    private final LeakCheck check = new LeakCheck();

    @Test
    void is_found_where_letters_lie_under_the_black() throws IOException {
        var covered = covered(LookedFiles.pdf("A secret"));

        assertThat(check.ofPictures(7, covered, List.of())).containsExactly(new Leak(7, 1));
    }

    @Test
    void is_gone_from_a_page_that_was_burned() throws Exception {
        try (var pages =
                new PdfItem(Loader.loadPDF(LookedFiles.pdf("A secret")), PdfItem.Origin.SENT)) {
            var burned = Burning.pdf(pages, List.of(EVERYTHING), page -> "Page " + page);

            assertThat(check.ofPictures(1, burned, List.of(EVERYTHING))).isEmpty();
        }
    }

    @Test
    void is_found_where_a_mark_is_not_black() throws Exception {
        try (var pages =
                new PdfItem(Loader.loadPDF(LookedFiles.pdf("A secret")), PdfItem.Origin.SENT)) {
            var unburned = Burning.pdf(pages, List.of(), page -> "Page " + page);

            assertThat(check.ofPictures(1, unburned, List.of(EVERYTHING)))
                    .containsExactly(new Leak(1, 1));
        }
    }

    @Test
    void is_found_by_words_in_the_text_and_in_what_is_said_of_pictures() throws Exception {
        try (var plain = Loader.loadPDF(LookedFiles.pdf("Multiple\nSCLEROSIS", "Nothing"))) {
            assertThat(check.ofWords(plain, List.of("multiple sclerosis"), List.of(0, 3)))
                    .as("over the end of a line")
                    .isNotEmpty();
            assertThat(check.ofWords(plain, List.of("diabetes"), List.of(0, 3))).isEmpty();
        }
        try (var pages = new PdfItem(Loader.loadPDF(LookedFiles.pdf("x")), PdfItem.Origin.SENT);
                var spoken =
                        Loader.loadPDF(
                                Burning.pdf(pages, List.of(), page -> "Has multiple sclerosis"))) {
            assertThat(check.ofWords(spoken, List.of("Multiple Sclerosis"), List.of(4)))
                    .containsExactly(new Leak(4, 1));
        }
    }

    @Test
    void is_found_on_a_page_wherever_it_stands() throws IOException {
        try (var document =
                Loader.loadPDF(LookedFiles.pdf("Has mul-\ntiple\nsclerosis, she said"))) {
            var text = PageText.of(document, 1);

            assertThat(text.find("multiple sclerosis")).hasSize(3);
            assertThat(text.find("diabetes")).isEmpty();
            var marks =
                    text.find("multiple sclerosis").stream()
                            .map(
                                    box ->
                                            new Mark(
                                                    1,
                                                    1,
                                                    box.x(),
                                                    box.y(),
                                                    box.width(),
                                                    box.height(),
                                                    OmissionGround.INTERNAL,
                                                    Optional.empty()))
                            .toList();
            assertThat(text.without(marks))
                    .startsWith("Has")
                    .endsWith("she said")
                    .doesNotContain("scler");
        }
    }

    @Test
    void is_found_in_ligatures_and_in_letters_taken_apart() throws IOException {
        try (var document = Loader.loadPDF(turned(0, "pro\uFB01le A\u030Ase"))) {
            var text = PageText.of(document, 1);

            assertThat(text.find("Profile")).hasSize(1);
            assertThat(text.find("\u00C5SE")).hasSize(1);
            assertThat(text.find("A\u030Ase")).hasSize(1);
            assertThat(text.find("Ase")).isEmpty();
            assertThat(check.ofWords(document, List.of("profile"), List.of(5)))
                    .containsExactly(new Leak(5, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 45, 90, 180, 270})
    void is_found_and_covered_whichever_way_it_is_turned(int degrees) throws IOException {
        try (var document = Loader.loadPDF(turned(degrees, "Secret"))) {
            var text = PageText.of(document, 1);

            assertThat(text.find("secret")).isNotEmpty();
            assertThat(text.shows("secret", List.of())).isTrue();
            assertThat(text.shows("secret", marks(text.find("secret")))).isFalse();
            var ink = ink(document);
            assertThat(ink)
                    .isNotEmpty()
                    .allMatch(at -> text.find("secret").stream().anyMatch(box -> holds(box, at)));
        }
    }

    @Test
    void still_shows_where_one_of_its_marks_is_missing() throws IOException {
        try (var document = Loader.loadPDF(LookedFiles.pdf("Has multiple\nsclerosis"))) {
            var text = PageText.of(document, 1);
            var marks = marks(text.find("multiple sclerosis"));

            assertThat(text.shows("multiple sclerosis", marks)).isFalse();
            assertThat(text.shows("multiple sclerosis", marks.subList(1, 2))).isTrue();
        }
    }

    private static List<Mark> marks(List<PageText.Box> boxes) {
        return boxes.stream()
                .map(
                        box ->
                                new Mark(
                                        1,
                                        1,
                                        box.x(),
                                        box.y(),
                                        box.width(),
                                        box.height(),
                                        OmissionGround.INTERNAL,
                                        Optional.empty()))
                .toList();
    }

    /** Dark places of the page, in thousandths. */
    private static List<double[]> ink(PDDocument document) throws IOException {
        var drawn = new PDFRenderer(document).renderImage(0);
        var ink = new ArrayList<double[]>();
        for (int x = 0; x < drawn.getWidth(); x++) {
            for (int y = 0; y < drawn.getHeight(); y++) {
                if ((drawn.getRGB(x, y) & 0xFF) < 0x80) {
                    ink.add(
                            new double[] {
                                1000.0 * x / drawn.getWidth(), 1000.0 * y / drawn.getHeight()
                            });
                }
            }
        }
        return ink;
    }

    private static boolean holds(PageText.Box box, double[] at) {
        return at[0] >= box.x()
                && at[0] <= box.x() + box.width()
                && at[1] >= box.y()
                && at[1] <= box.y() + box.height();
    }

    private static byte[] turned(int degrees, String words) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream();
                var letters =
                        PDDocument.class.getResourceAsStream(
                                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(PDType0Font.load(document, letters), 14);
                pen.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 300, 400));
                pen.showText(words);
                pen.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** As it must not be done. */
    private static byte[] covered(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            try (var pen =
                    new PDPageContentStream(
                            document, document.getPage(0), AppendMode.APPEND, true, true)) {
                pen.addRect(0, 600, 600, 200);
                pen.fill();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}

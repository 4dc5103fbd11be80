package dk.aarhus.ligevaerd.casework.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

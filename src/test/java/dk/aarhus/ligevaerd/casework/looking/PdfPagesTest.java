package dk.aarhus.ligevaerd.casework.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page of a PDF")
class PdfPagesTest {

    @Test
    void is_not_drawn_with_a_picture_in_it_that_is_too_large() throws IOException {
        var little = LookedFiles.packedNothing(1);

        refused(LookedFiles.inlinePicture(30_000, 30_000, little));
        refused(LookedFiles.inlinePicture(10, 10, LookedFiles.packedNothing(100)));
    }

    @Test
    void is_drawn_with_a_picture_in_it() throws IOException, NotShown {
        var pdf = LookedFiles.inlinePicture(1024, 1024, LookedFiles.packedNothing(1));
        try (var document = Loader.loadPDF(pdf)) {
            var drawn = new PdfPages(document).drawn(1);

            assertThat(drawn.getHeight()).isEqualTo(1500);
            assertThat(drawn.getRGB(50, 1450) & 0xFFFFFF).isZero();
        }
    }

    private static void refused(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThatThrownBy(() -> new PdfPages(document).drawn(1))
                    .isInstanceOfSatisfying(
                            NotShown.class,
                            why -> assertThat(why.hindrance()).isEqualTo(Hindrance.BOMB));
        }
    }
}

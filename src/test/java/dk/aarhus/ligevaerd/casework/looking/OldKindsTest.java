package dk.aarhus.ligevaerd.casework.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of an old kind")
class OldKindsTest {

    private static final int SEED = 7;
    private static final int BROKEN = 300;

    @Test
    void is_read_as_words_and_its_macros_are_not() throws Exception {
        assertThat(old(OldFiles.xls("Æbler"))).contains("Hours", "Æbler").doesNotContain("Sub");
        assertThat(old(OldFiles.ppt("On a slide"))).contains("On a slide");
    }

    @Test
    void that_is_a_mail_says_who_and_when_and_what_hangs_on_it() throws Exception {
        var mail = ReadWords.of(FileKind.OLD_OFFICE, new Given(OldFiles.msg(103)));

        assertThat(mail.words())
                .contains("From: En leder <leder@example.org>")
                .contains("Subject: Om mødet på torsdag")
                .contains("Vi aflyser <i>mødet</i>.");
        assertThat(mail.attachments()).hasSize(100);
        assertThat(mail.attachments().get(0)).isEqualTo(new Look.Attachment("note0.txt", "", 6));
        assertThat(mail.more()).isEqualTo(3);
    }

    @Test
    void says_why_it_is_not_shown() throws IOException {
        refused(Hindrance.ENCRYPTED, OldFiles.lockedXls());
        var sheet = OldFiles.xls("Words");
        refused(Hindrance.DAMAGED, Arrays.copyOf(sheet, sheet.length / 2));
        refused(Hindrance.DAMAGED, new byte[0]);
    }

    @Test
    void is_refused_in_its_own_words_however_it_is_broken() throws IOException {
        var random = new Random(SEED);
        for (int i = 0; i < BROKEN; i++) {
            var broken = (i % 2 == 0 ? OldFiles.xls("Words") : OldFiles.msg(2)).clone();
            for (int k = 0; k < 30; k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                old(broken);
            } catch (NotShown | IOException why) {
                // A turn says DAMAGED of both.
            } catch (RuntimeException other) {
                fail("broken in an unknown way", other);
            }
        }
    }

    @Test
    void of_rich_text_is_read_without_fonts_pictures_and_programs() throws Exception {
        var rich =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\author Unseen}}"
                        + "\\f0 H\\'f8ring af {\\b \\'e6ldre}\\par \\u8217? x\\u322?\\par"
                        + "{\\pict\\pngblip 89504e470d0a}{\\*\\generator Unseen;}"
                        + "{\\object{\\*\\objdata 010203}}The \\{end\\}}";

        assertThat(RichWords.of(rich)).isEqualTo("Høring af ældre\n’ xł\nThe {end}");
    }

    @ParameterizedTest
    @CsvSource({"{,2000000", "{\\*\\x ,200000", "\\{,200000"})
    void of_rich_text_is_harmless_however_deep(String again, int times) throws Exception {
        try {
            assertThat(RichWords.of("{\\rtf1 " + again.repeat(times))).hasSizeLessThan(times + 1);
        } catch (NotShown why) {
            assertThat(why.hindrance()).isEqualTo(Hindrance.BOMB);
        }
    }

    @Test
    void of_pictures_is_drawn_anew_and_a_bomb_is_not() throws Exception {
        var picture = new Given(OldFiles.webp(60, 30, 0xC83214));

        assertThat(Pictures.count(picture)).isEqualTo(1);
        var drawn = Pictures.drawn(picture, 1);
        assertThat(drawn.getWidth()).isEqualTo(60);
        assertThat(drawn.getRGB(30, 15)).isEqualTo(0xFFC83214);
        assertThatThrownBy(() -> Pictures.count(new Given(OldFiles.webp(16_000, 16_000, 0))))
                .isInstanceOfSatisfying(
                        NotShown.class,
                        why -> assertThat(why.hindrance()).isEqualTo(Hindrance.BOMB));
    }

    private static String old(byte[] content) throws IOException, NotShown {
        return ReadWords.of(FileKind.OLD_OFFICE, new Given(content)).words();
    }

    private static void refused(Hindrance hindrance, byte[] content) {
        assertThatThrownBy(() -> old(content))
                .isInstanceOfSatisfying(
                        NotShown.class, why -> assertThat(why.hindrance()).isEqualTo(hindrance));
    }

    /** A file at hand. */
    private record Given(byte[] content) implements Bytes {

        @Override
        public int size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public SeekableByteChannel channel() {
            throw new UnsupportedOperationException("read from front to back");
        }
    }
}

package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.evidence.Detector.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file is known by its first bytes:")
class DetectorTest {

    private final Detector detector = new Detector();

    /** In hexadecimal, as the formats' own descriptions give them. */
    @ParameterizedTest
    @CsvSource({
        "ffd8ffe0,                                         JPEG",
        "89504e470d0a1a0a,                                 PNG",
        "474946383961,                                     GIF",
        "524946461000000057454250 56503820,                WEBP",
        "000000186674797068656963,                         HEIC",
        "49492a00,                                         TIFF",
        "255044462d312e37,                                 PDF",
        "d0cf11e0a1b11ae1,                                 OLD_OFFICE",
        "7b5c72746631,                                     RTF",
        "49443304,                                         MP3",
        "fffb9064,                                         MP3",
        "00000018667479704d344120,                         M4A",
        "524946461000000057415645 666d7420,                WAV",
        "4f676753 00020000000000000000000000000000000000000000 0113 4f70757348656164, OGG",
        "2321414d520a,                                     AMR",
        "2321414d522d57420a,                               AMR",
        "664c614300000022,                                 FLAC",
        "000000186674797069736f6d,                         MP4",
        "00000018667479706d703432,                         MP4",
        "000000186674797069736f35,                         MP4",
        "000000146674797071742020,                         MOV",
        "000000186674797033677034,                         THREE_GP",
        "1a45dfa39f4286810142f7810142f2810442f38108428284 7765626d, WEBM"
    })
    void of_a_kind_that_is_taken(String first, FileKind kind) {
        var head = Arrays.copyOf(bytes(first), 4096);
        assertThat(detector.look(head)).isEqualTo(new Finding.Known(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvad skete der på arbejdet? Æble, øl, å.",
                "a,b,c\n1,2,3\n",
                "x",
                "{\"a\": 1}"
            })
    void a_text_in_any_old_way_of_writing_letters(String text) {
        for (var letters : Arrays.asList(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8)) {
            assertThat(detector.look(text.getBytes(letters)))
                    .isEqualTo(new Finding.Known(FileKind.TEXT));
        }
        assertThat(detector.look(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Finding.Known(FileKind.TEXT));
    }

    @Test
    void a_mail() {
        assertThat(
                        detector.look(
                                Samples.ascii(
                                        "From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\nhello\r\n")))
                .isEqualTo(new Finding.Known(FileKind.MAIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4d5a90000300000004000000ffff0000",
                "7f454c46020101000000000000000000",
                "cafebabe0000003d00000000",
                "3c68746d6c3e3c626f64793e",
                "23212f62696e2f73680a6563686f",
                "3c3f786d6c2076657273696f6e3d22312e30223f3e3c7376672f3e",
                "0001020304050607"
            })
    void nothing_that_is_taken(String first) {
        assertThat(detector.look(bytes(first))).isInstanceOf(Finding.NotTaken.class);
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}

package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cleaned file")
class CleanerTest {

    @Test
    void is_a_jpeg_with_the_same_picture_the_same_way_up_and_no_more() throws Exception {
        var clean = clean(new CleanJpeg(), Samples.jpeg());

        assertThat(hides(clean)).isFalse();
        assertThat(latin(clean)).doesNotContain("photoshop", "ns.adobe.com", "ftyp");
        assertThat(pixels(clean)).isEqualTo(pixels(Samples.jpeg()));
        // Orientation 6 in an EXIF of one entry.
        assertThat(latin(clean)).contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\6");
    }

    @Test
    void is_a_png_with_the_same_picture() throws Exception {
        var clean = clean(new CleanPng(), Samples.png());

        assertThat(hides(clean)).isFalse();
        assertThat(latin(clean)).doesNotContain("tEXt", "iTXt", "eXIf", "tIME");
        assertThat(pixels(clean)).isEqualTo(pixels(Samples.png()));
    }

    @Test
    void is_a_gif_that_still_moves() throws Exception {
        var plain = Samples.image("gif");
        var gif = new ByteArrayOutputStream();
        int end = plain.length - 1;
        gif.write(plain, 0, end);
        gif.writeBytes(new byte[] {0x21, (byte) 0xFE, (byte) Samples.SECRET.length()});
        gif.writeBytes(Samples.ascii(Samples.SECRET + "\0"));
        gif.write(0x3B);

        var clean = clean(new CleanGif(), gif.toByteArray());

        assertThat(hides(clean)).isFalse();
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @Test
    void is_a_recording_without_labels() throws Exception {
        var sound = new byte[4096];
        java.util.Arrays.fill(sound, (byte) 0x55);
        sound[0] = (byte) 0xFF;
        sound[1] = (byte) 0xFB;
        var label = Samples.ascii("TPE1" + Samples.SECRET);
        var head =
                Samples.concat(Samples.ascii("ID3\4\0\0\0\0\0"), new byte[] {(byte) label.length});
        var foot = new byte[128];
        System.arraycopy(Samples.ascii("TAG" + Samples.SECRET), 0, foot, 0, 25);

        assertThat(clean(new CleanMp3(), Samples.concat(head, label, sound, foot)))
                .isEqualTo(sound);
    }

    @Test
    void is_a_film_in_which_nothing_moved() throws Exception {
        var film =
                Samples.concat(
                        box("ftyp", Samples.ascii("isom\0\0\0\0")),
                        box(
                                "moov",
                                Samples.concat(
                                        box("mvhd", filled(100, (byte) 7)),
                                        box(
                                                "trak",
                                                box(
                                                        "mdia",
                                                        box(
                                                                "hdlr",
                                                                Samples.ascii(
                                                                        "\0\0\0\0\0\0\0\0vide"
                                                                                + "\0".repeat(12)
                                                                                + Samples
                                                                                        .SECRET)))),
                                        box("udta", Samples.ascii("\u00A9xyz" + Samples.SECRET)))),
                        box("mdat", filled(5000, (byte) 9)));

        var clean = clean(new CleanFilm(), film);

        assertThat(hides(clean)).isFalse();
        assertThat(clean).hasSameSizeAs(film);
        assertThat(latin(clean)).contains("mvhd\7\7\7\7\0\0\0\0\0\0\0\0\7");
    }

    @Test
    void is_no_film_with_a_track_of_places() {
        var film =
                box(
                        "moov",
                        box(
                                "trak",
                                box(
                                        "mdia",
                                        box(
                                                "hdlr",
                                                Samples.ascii(
                                                        "\0\0\0\0\0\0\0\0meta"
                                                                + "\0".repeat(12))))));

        assertThatThrownBy(() -> clean(new CleanFilm(), film))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.NOT_CLEANED));
    }

    @Test
    void is_a_pdf_that_can_be_read_and_names_nobody() throws Exception {
        var clean = clean(new Pdf(), Samples.pdf());

        assertThat(hides(clean)).isFalse();
        assertThat(latin(clean)).doesNotContain("/Author", "/Producer", "/CreationDate", "xmpmeta");
        try (var document = Loader.loadPDF(clean)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("A letter that says what happened");
            assertThat(document.getDocumentInformation().getCOSObject().keySet()).isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            var photographs = document.getPage(0).getResources().getXObjectNames().iterator();
            var raw =
                    document.getPage(0)
                            .getResources()
                            .getXObject(photographs.next())
                            .getCOSObject()
                            .createRawInputStream()
                            .readAllBytes();
            assertThat(hides(raw)).isFalse();
        }
    }

    @Test
    void is_a_pdf_that_comes_out_the_same_at_any_time() throws Exception {
        var pdf = Samples.pdf();
        assertThat(clean(new Pdf(), pdf)).isEqualTo(clean(new Pdf(), pdf));
    }

    @Test
    void is_no_pdf_that_bursts() {
        assertThatThrownBy(() -> clean(new Pdf(), Samples.pdfBomb()))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.BOMB));
    }

    @Test
    void is_a_word_file_with_its_words_and_without_its_authors() throws Exception {
        var parts = parts(clean(new CleanOffice(false), Samples.docx()));

        assertThat(parts)
                .containsKeys("[Content_Types].xml", "docProps/core.xml", "word/document.xml");
        parts.forEach((name, content) -> assertThat(hides(content)).as(name).isFalse());
        assertThat(utf8(parts.get("word/document.xml")))
                .contains(
                        " Det skete i maj – &#x1f622; &amp; &lt;igen&gt; ",
                        "w:author=\"-\"",
                        "mc:Ignorable=\"w14\"",
                        "xml:space=\"preserve\"",
                        "xmlns:w14=\"u:14\"")
                .doesNotContain("2026-03-14");
        assertThat(utf8(parts.get("word/comments.xml"))).contains("kept words");
        assertThat(pixels(parts.get("word/media/image1.jpeg"))).isEqualTo(pixels(Samples.jpeg()));
    }

    @Test
    void is_an_open_document_with_its_words_and_without_its_authors() throws Exception {
        var cleaned = clean(new CleanOffice(true), Samples.odt());
        var parts = parts(cleaned);

        parts.forEach((name, content) -> assertThat(hides(content)).as(name).isFalse());
        assertThat(utf8(parts.get("content.xml")))
                .contains("kept words")
                .doesNotContain("2026-03-14");
        // Others know it by this place.
        assertThat(latin(cleaned).substring(30, 77))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void is_no_file_with_another_inside() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/embeddings/sheet.xlsx", Samples.docx());
        assertThatThrownBy(() -> clean(new CleanOffice(false), Samples.zip(parts)))
                .isInstanceOf(FileRefused.class);
    }

    private static byte[] clean(Cleaner cleaner, byte[] file) throws IOException, FileRefused {
        var out = new ByteArrayOutputStream();
        cleaner.clean(
                new Cleaner.Sealed() {
                    @Override
                    public InputStream stream() {
                        return new ByteArrayInputStream(file);
                    }

                    @Override
                    public SeekableByteChannel channel() {
                        return new InMemory(file);
                    }
                },
                out);
        return out.toByteArray();
    }

    private static boolean hides(byte[] content) {
        return latin(content).contains(Samples.SECRET);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] box(String type, byte[] content) {
        return Samples.concat(
                ByteBuffer.allocate(4).putInt(content.length + 8).array(),
                Samples.ascii(type),
                content);
    }

    private static byte[] filled(int length, byte value) {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, value);
        return bytes;
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static String utf8(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** A file in memory that is read like a sealed one. */
    private static final class InMemory implements SeekableByteChannel {

        private final byte[] bytes;
        private int position;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer into) {
            if (position >= bytes.length) {
                return -1;
            }
            int length = Math.min(into.remaining(), bytes.length - position);
            into.put(bytes, position, length);
            position += length;
            return length;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long wanted) {
            position = (int) wanted;
            return this;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // Nothing to let go of.
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long length) {
            throw new UnsupportedOperationException();
        }
    }
}

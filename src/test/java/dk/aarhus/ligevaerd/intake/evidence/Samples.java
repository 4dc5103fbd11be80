package dk.aarhus.ligevaerd.intake.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Files made for the tests. Each hides the words of {@link #SECRET} where its kind can. */
final class Samples {

    /** What must be nowhere in a cleaned file. */
    static final String SECRET = "Hemmeligt Navn 56.1629N";

    private Samples() {}

    /** A JPEG with GPS in EXIF, XMP, IPTC, a comment, and a film behind its end. */
    static byte[] jpeg() {
        var plain = image("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, concat(ascii("Exif\0\0"), exif()));
        segment(
                out,
                0xE1,
                ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>"));
        segment(out, 0xED, ascii("Photoshop 3.0\0" + SECRET));
        segment(out, 0xFE, ascii(SECRET));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(ascii("ftyp behind the end " + SECRET));
        return out.toByteArray();
    }

    /** Little-endian TIFF: orientation 6 (turned), an artist, and a place. */
    private static byte[] exif() {
        var secret = ascii(SECRET + "\0");
        var tiff = ByteBuffer.allocate(8 + 2 + 3 * 12 + 4 + secret.length + 2 + 12 + 4);
        tiff.order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int text = 8 + 2 + 3 * 12 + 4;
        int gps = text + secret.length;
        tiff.put(ascii("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(secret.length).putInt(text);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps);
        tiff.putInt(0).put(secret);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(ascii("N\0\0\0"));
        tiff.putInt(0);
        return tiff.array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    /** A PNG with text, EXIF and time chunks, and words behind its end. */
    static byte[] png() {
        var plain = image("png");
        var out = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        out.write(plain, 0, afterHeader);
        chunk(out, "tEXt", ascii("Author\0" + SECRET));
        chunk(out, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + SECRET));
        chunk(out, "eXIf", exif());
        chunk(out, "tIME", new byte[] {7, (byte) 0xEA, 3, 14, 9, 26, 53});
        out.write(plain, afterHeader, plain.length - afterHeader);
        out.writeBytes(ascii(SECRET));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var named = concat(ascii(type), content);
        var crc = new CRC32();
        crc.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /**
     * A PDF with an author, XMP, a photograph with EXIF, an attachment's name and an old revision.
     */
    static byte[] pdf() {
        try (var document = new PDDocument()) {
            var info = new PDDocumentInformation();
            info.setAuthor(SECRET);
            info.setCustomMetadataValue("Machine", SECRET);
            document.setDocumentInformation(info);
            var xmp = new PDMetadata(document);
            xmp.importXMPMetadata(ascii("<x:xmpmeta>" + SECRET + "</x:xmpmeta>"));
            document.getDocumentCatalog().setMetadata(xmp);
            var page = new PDPage();
            document.addPage(page);
            var photograph = JPEGFactory.createFromByteArray(document, jpeg());
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("A letter that says what happened");
                content.endText();
                content.drawImage(photograph, 72, 400, 64, 64);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedPdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose directory unpacks to 200 megabytes. */
    static byte[] pdfBomb() {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            var blank = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                deflater.write(blank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return concat(
                ascii(
                        "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
                                + packed.size()
                                + " >>\nstream\n"),
                packed.toByteArray(),
                ascii("\nendstream\nendobj\ntrailer << /Root 2 0 R >>\n%%EOF"));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A Word file with authors in its properties, a tracked change, a comment and a photograph. */
    static byte[] docx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                utf8(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        parts.put("_rels/.rels", utf8("<Relationships/>"));
        parts.put(
                "docProps/core.xml",
                utf8(
                        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>"
                                + SECRET
                                + "</dc:creator></cp:coreProperties>"));
        parts.put(
                "docProps/app.xml",
                utf8("<Properties><Company>" + SECRET + "</Company></Properties>"));
        parts.put("docProps/custom.xml", utf8("<Properties>" + SECRET + "</Properties>"));
        parts.put(
                "word/document.xml",
                utf8(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"u:14\" xmlns:mc=\"u:mc\" mc:Ignorable=\"w14\"><w:body><w:p w14:paraId=\"1\"><w:ins w:id=\"1\" w:author=\""
                                + SECRET
                                + "\" w:date=\"2026-03-14T09:26:53Z\"><w:r><w:t xml:space=\"preserve\"> Det skete i maj – \uD83D\uDE22 &amp; &lt;igen&gt; </w:t></w:r></w:ins></w:p></w:body></w:document>"));
        parts.put(
                "word/comments.xml",
                utf8(
                        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\" w:author=\""
                                + SECRET
                                + "\" w:initials=\"HN\"><w:p><w:r><w:t>kept words</w:t></w:r></w:p></w:comment></w:comments>"));
        parts.put("word/media/image1.jpeg", jpeg());
        return zip(parts);
    }

    static byte[] odt() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:text=\"t\"><office:body><office:annotation><dc:creator>"
                                + SECRET
                                + "</dc:creator><dc:date>2026-03-14T09:26:53</dc:date><text:p>kept words</text:p></office:annotation></office:body></office:document-content>"));
        parts.put(
                "meta.xml",
                utf8(
                        "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><dc:creator>"
                                + SECRET
                                + "</dc:creator></office:meta></office:document-meta>"));
        parts.put("Pictures/1.png", png());
        parts.put("META-INF/manifest.xml", utf8("<manifest:manifest xmlns:manifest=\"m\"/>"));
        return zip(parts);
    }

    /** A Word file whose text unpacks to gigabytes, or as many as were asked for. */
    static byte[] bomb(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(ascii("wordprocessingml.document.main+xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blank = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A packed file whose first part says that it is locked. */
    static byte[] lockedZip() {
        var zip = zip(Map.of("letter.txt", ascii("words")));
        zip[6] |= 1;
        return zip;
    }

    /** A program for Windows, or what begins like one. */
    static byte[] program() {
        var program = new byte[4096];
        System.arraycopy(ascii("MZ"), 0, program, 0, 2);
        program[0x3C] = (byte) 0x80;
        System.arraycopy(ascii("PE\0\0"), 0, program, 0x80, 4);
        program[0x84] = 0x4C;
        program[0x85] = 0x01;
        return program;
    }

    /** A picture of the given size that no packing makes smaller. */
    static byte[] largeJpeg(int bytes) {
        var large = new byte[bytes];
        new Random(7).nextBytes(large);
        var small = image("jpg");
        System.arraycopy(small, 0, large, 0, small.length);
        return large;
    }

    static byte[] image(String format) {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(8, 8, 40, 30);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

package dk.aarhus.ligevaerd.casework.looking;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Files made for looking at. */
public final class LookedFiles {

    private LookedFiles() {}

    public static byte[] pdf(String... pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var words : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 14);
                    pen.newLineAtOffset(72, 700);
                    for (var line : words.split("\n")) {
                        pen.showText(line);
                        pen.newLineAtOffset(0, -20);
                    }
                    pen.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Two hundred megabytes of nothing to draw, in some hundred kilobytes. */
    static byte[] pageBomb() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var content = new PDStream(document);
            try (var stream = content.createOutputStream(COSName.FLATE_DECODE)) {
                var blanks = new byte[1024 * 1024];
                java.util.Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 200; i++) {
                    stream.write(blanks);
                }
            }
            page.setContents(content);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A picture in the words of the page, within a form. */
    static byte[] inlinePicture(int width, int height, byte[] packed) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = new PDFormXObject(document);
            form.setBBox(PDRectangle.A4);
            form.setResources(new PDResources());
            try (var stream = form.getStream().createOutputStream()) {
                stream.write(
                        ascii(
                                "100 0 0 100 0 0 cm BI /W %d /H %d /CS /G /BPC 8 /F /Fl ID "
                                        .formatted(width, height)));
                stream.write(packed);
                stream.write(ascii("\nEI\n"));
            }
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawForm(form);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** So many nothings, packed. */
    static byte[] packedNothing(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packer = new DeflaterOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                packer.write(new byte[1024 * 1024]);
            }
        }
        return out.toByteArray();
    }

    /** Claims thirty thousand points each way. */
    public static byte[] hugePng() {
        var header = ByteBuffer.allocate(17).put(ascii("IHDR")).putInt(30_000).putInt(30_000);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12 + 12);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.putInt(13).put(header.array()).putInt((int) crc.getValue());
        png.putInt(0).put(ascii("IDAT")).putInt(0x35AF061E);
        png.putInt(0).put(ascii("IEND")).putInt(0xAE426082);
        return png.array();
    }

    /** Lies on its side, and says so. */
    static byte[] turnedJpeg(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var plain = out.toByteArray();
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(ascii("Exif\0\0")).put(ascii("II")).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6).putInt(0);
        var turned = new ByteArrayOutputStream();
        turned.write(plain, 0, 2);
        turned.write(0xFF);
        turned.write(0xE1);
        turned.write((exif.capacity() + 2) >> 8);
        turned.write(exif.capacity() + 2);
        turned.writeBytes(exif.array());
        turned.write(plain, 2, plain.length - 2);
        return turned.toByteArray();
    }

    static byte[] docx(String... paragraphs) throws IOException {
        var body = new StringBuilder();
        for (var one : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(escaped(one)).append("</w:t></w:r></w:p>");
        }
        return zip(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
    }

    static byte[] xlsx(String first, String second) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>",
                "xl/sharedStrings.xml",
                "<sst><si><t>%s</t></si><si><t>%s</t></si></sst>".formatted(first, second));
    }

    /** With so many attachments. */
    public static byte[] mail(int attachments) {
        var mail =
                new StringBuilder(
                        """
                        From: leder@example.org
                        To: ansat@example.org
                        Date: Mon, 2 Nov 2026 09:15:00 +0100
                        Subject: =?UTF-8?Q?Om_m=C3=B8det_p=C3=A5_torsdag?=
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary="b1"

                        --b1
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: base64

                        """);
        mail.append(Base64.getEncoder().encodeToString(utf8("Vi aflyser <i>mødet</i>.")));
        for (int i = 0; i < attachments; i++) {
            mail.append(
                    """

                    --b1
                    Content-Type: text/plain; name="note%1$d.txt"
                    Content-Disposition: attachment; filename="note%1$d.txt"

                    note %1$d
                    """
                            .formatted(i)
                            .stripTrailing());
        }
        mail.append("\n--b1--\n");
        return utf8(mail.toString().replace("\n", "\r\n"));
    }

    /** One channel of noise. */
    public static byte[] wav(int size) {
        var wav = ByteBuffer.allocate(44 + size).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + size).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(16_000).putInt(32_000);
        wav.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(size);
        while (wav.hasRemaining()) {
            wav.put((byte) (wav.position() * 31 >> 3));
        }
        return wav.array();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(utf8(namesAndTexts[i + 1]));
            }
        }
        return out.toByteArray();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}

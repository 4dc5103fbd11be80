package dk.aarhus.ligevaerd.casework.looking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of kinds that few programs still write, and WebP. */
public final class OldFiles {

    private OldFiles() {}

    /** A sheet with some words, a formula, and a part in which macros would lie. */
    static byte[] xls(String words) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("Hours").createRow(0);
            row.createCell(0).setCellValue(words);
            row.createCell(1).setCellFormula("1+1");
            workbook.write(written);
            try (var container =
                            new POIFSFileSystem(new ByteArrayInputStream(written.toByteArray()));
                    var out = new ByteArrayOutputStream()) {
                var macros = container.getRoot().createDirectory("_VBA_PROJECT_CUR");
                put(macros, "Module1", "Sub Auto_Open()".getBytes(StandardCharsets.US_ASCII));
                container.writeFilesystem(out);
                return out.toByteArray();
            }
        }
    }

    static byte[] lockedXls() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            workbook.createSheet("x").createRow(0).createCell(0).setCellValue("Unseen");
            Biff8EncryptionKey.setCurrentUserPassword("word");
            workbook.write(written);
            return written.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] ppt(String words) throws IOException {
        try (var show = new HSLFSlideShow();
                var written = new ByteArrayOutputStream()) {
            show.createSlide().createTextBox().setText(words);
            show.write(written);
            return written.toByteArray();
        }
    }

    /** A mail of Outlook with some notes hanging on it. */
    public static byte[] msg(int notes) throws IOException {
        try (var container = new POIFSFileSystem();
                var written = new ByteArrayOutputStream()) {
            var root = container.getRoot();
            put(root, "__properties_version1.0", new byte[32]);
            say(root, "0037", "Om mødet på torsdag");
            say(root, "1000", "Vi aflyser <i>mødet</i>.");
            say(root, "0C1A", "En leder");
            say(root, "0C1F", "leder@example.org");
            say(root, "0E04", "Enheden");
            for (int note = 0; note < notes; note++) {
                var part = root.createDirectory("__attach_version1.0_#%08X".formatted(note));
                put(part, "__properties_version1.0", new byte[8]);
                say(part, "3707", "note" + note + ".txt");
                put(
                        part,
                        "__substg1.0_37010102",
                        ("note " + note).getBytes(StandardCharsets.US_ASCII));
            }
            container.writeFilesystem(written);
            return written.toByteArray();
        }
    }

    private static void say(DirectoryEntry in, String property, String words) throws IOException {
        put(in, "__substg1.0_" + property + "001F", words.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry in, String name, byte[] content) throws IOException {
        in.createDocument(name, new ByteArrayInputStream(content));
    }

    /** One colour all over, in a few bytes whatever its size. */
    static byte[] webp(int width, int height, int rgb) {
        var bits = new Bits();
        bits.add(0x2F, 8);
        bits.add(width - 1, 14);
        bits.add(height - 1, 14);
        // No alpha, version 0, nothing transformed, no cache, one code for all.
        bits.add(0, 7);
        for (int channel : new int[] {rgb >> 8, rgb >> 16, rgb, 0xFF}) {
            bits.add(0b101 | (channel & 0xFF) << 3, 11);
        }
        bits.add(1, 4);
        var data = bits.bytes();
        return ByteBuffer.allocate(20 + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(12 + data.length)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }

    /** From the lowest on. */
    private static final class Bits {

        /** A reader takes eight bytes at once. */
        private static final int ROOM = 32;

        private final BitSet bits = new BitSet();
        private int end;

        void add(int value, int length) {
            for (int i = 0; i < length; i++) {
                bits.set(end++, (value >> i & 1) == 1);
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bits.toByteArray(), ROOM);
        }
    }
}

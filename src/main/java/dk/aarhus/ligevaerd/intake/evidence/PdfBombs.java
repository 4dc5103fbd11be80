package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for packed parts of a PDF that would burst when the library reads its directory, before it
 * does: it unpacks those parts in memory. Pictures and pages are not unpacked by us, so their size
 * does not matter.
 */
final class PdfBombs {

    /** The directory of the largest documents is a few megabytes. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    /** What stands before a packed part and says what it is. */
    private static final int HEAD = 4 * 1024;

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern DIRECTORY = Pattern.compile("/(ObjStm|XRef)\\b|#[0-9A-Fa-f]{2}");
    private static final Pattern PACKING =
            Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private final InputStream in;
    private final byte[] head = new byte[HEAD];
    private long read;
    private long unpacked;

    private PdfBombs(InputStream in) {
        this.in = in;
    }

    /**
     * @throws FileRefused BOMB
     */
    static void refuse(InputStream pdf) throws IOException, FileRefused {
        new PdfBombs(pdf).search();
    }

    private void search() throws IOException, FileRefused {
        int matched = 0;
        for (int one = next(); one >= 0; one = next()) {
            matched = one == BEGIN[matched] ? matched + 1 : one == BEGIN[0] ? 1 : 0;
            if (matched == BEGIN.length) {
                matched = 0;
                var before = before();
                // "endstream" is the end of one.
                if (!before.endsWith("endstream") && DIRECTORY.matcher(before).find()) {
                    check(before);
                }
            }
        }
    }

    private void check(String before) throws IOException, FileRefused {
        long packings = PACKING.matcher(before).results().count();
        if (packings > 1 || packings == 1 && !before.contains("Fl")) {
            // More than once, or in a way that nobody's program uses for a directory.
            throw new FileRefused(FileFault.BOMB);
        }
        if (packings == 1) {
            unpack();
        }
    }

    private void unpack() throws IOException, FileRefused {
        int first = next();
        if (first == '\r') {
            first = next();
        }
        if (first == '\n') {
            first = next();
        }
        var inflater = new Inflater();
        var packed = new byte[] {(byte) first};
        var nobody = new byte[64 * 1024];
        try {
            while (!inflater.finished() && !inflater.needsDictionary()) {
                if (inflater.needsInput()) {
                    inflater.setInput(packed);
                }
                unpacked += inflater.inflate(nobody);
                if (unpacked > MOST_UNPACKED) {
                    throw new FileRefused(FileFault.BOMB);
                }
                if (inflater.needsInput() && !inflater.finished()) {
                    int one = next();
                    if (one < 0) {
                        return;
                    }
                    packed[0] = (byte) one;
                }
            }
        } catch (DataFormatException broken) {
            // The library will say so.
        } finally {
            inflater.end();
        }
    }

    private int next() throws IOException {
        int one = in.read();
        if (one >= 0) {
            head[(int) (read++ % HEAD)] = (byte) one;
        }
        return one;
    }

    /** The object's own words before its content. */
    private String before() {
        int length = (int) Math.min(read, HEAD);
        var text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = head[(int) ((read - length + i) % HEAD)];
        }
        var all = new String(text, StandardCharsets.ISO_8859_1);
        return all.substring(Math.max(0, all.lastIndexOf(" obj")));
    }
}

package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * JPEG (ITU-T T.81), segment by segment and without decoding: the picture stays bit for bit. Stay:
 * what draws it, its colour profile, and which way up it is. Go: EXIF, XMP, IPTC, comments,
 * thumbnails, everything behind its end.
 */
final class CleanJpeg implements Cleaner {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int JFIF_WITHOUT_THUMBNAIL = 12;

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        try (var stream = file.stream()) {
            clean(stream, clean);
        }
    }

    void clean(InputStream stream, OutputStream out) throws IOException, FileRefused {
        var in = new Input(stream);
        if (in.one() != MARK || in.one() != START) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        mark(START, out);
        int marker = marker(in);
        while (marker != END) {
            if (marker == SCAN) {
                copySegment(marker, in, out);
                marker = copyScan(in, out);
            } else {
                if (!hides(marker)) {
                    copySegment(marker, in, out);
                } else {
                    application(marker, in.bytes(in.big16() - 2L), out);
                }
                marker = marker(in);
            }
        }
        mark(END, out);
    }

    private static boolean hides(int marker) {
        return marker == COMMENT || marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
    }

    private static int marker(Input in) throws IOException, FileRefused {
        if (in.one() != MARK) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        int marker = in.one();
        while (marker == MARK) {
            marker = in.one();
        }
        return marker;
    }

    private static void copySegment(int marker, Input in, OutputStream out) throws IOException {
        mark(marker, out);
        int length = in.big16();
        out.write(length >> 8);
        out.write(length);
        in.copy(Math.max(0, length - 2), out);
    }

    /**
     * Compressed picture data up to the next marker, which is given back; the end where none is.
     */
    private static int copyScan(Input in, OutputStream out) throws IOException {
        for (int one = in.next(); one >= 0; one = in.next()) {
            if (one != MARK) {
                out.write(one);
                continue;
            }
            int marker = in.next();
            while (marker == MARK) {
                marker = in.next();
            }
            if (marker < 0) {
                return END;
            }
            boolean belongsToTheData = marker == 0 || marker >= 0xD0 && marker <= 0xD7;
            if (!belongsToTheData) {
                return marker;
            }
            mark(marker, out);
        }
        return END;
    }

    private static void application(int marker, byte[] content, OutputStream out)
            throws IOException {
        if (marker == JFIF && begins(content, "JFIF\0") && content.length >= 14) {
            var kept = new byte[JFIF_WITHOUT_THUMBNAIL + 2];
            System.arraycopy(content, 0, kept, 0, JFIF_WITHOUT_THUMBNAIL);
            segment(marker, kept, out);
        } else if (marker == EXIF && begins(content, "Exif\0\0")) {
            int turned = orientation(content);
            if (turned > 1) {
                segment(EXIF, onlyTurned(turned), out);
            }
        } else if (marker == PROFILE && begins(content, "ICC_PROFILE\0")
                || marker == ADOBE && begins(content, "Adobe")) {
            segment(marker, content, out);
        }
    }

    /** Which way up the picture is, 1 to 8; 1 where nothing is said. */
    private static int orientation(byte[] exif) {
        try {
            var tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if (tiff.getShort(entry) == 0x0112) {
                    int turned = tiff.getShort(entry + 8);
                    return turned >= 1 && turned <= 8 ? turned : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return 1;
        }
    }

    /** An EXIF segment that says this and no more. */
    private static byte[] onlyTurned(int turned) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) turned).putShort((short) 0);
        exif.putInt(0);
        return exif.array();
    }

    private static void segment(int marker, byte[] content, OutputStream out) throws IOException {
        mark(marker, out);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.write(content);
    }

    private static void mark(int marker, OutputStream out) throws IOException {
        out.write(MARK);
        out.write(marker);
    }

    private static boolean begins(byte[] content, String with) {
        var name = with.getBytes(StandardCharsets.US_ASCII);
        return content.length >= name.length
                && java.util.Arrays.equals(content, 0, name.length, name, 0, name.length);
    }
}

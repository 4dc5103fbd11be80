package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * MP4, MOV, M4A and 3GP (ISO/IEC 14496-12), box by box. Nothing moves, for the film points at
 * places in the file: boxes that tell of device, place or author are made empty, times are made
 * nought. A film with a track of other data, such as the places of a drone, is refused.
 */
final class CleanFilm implements Cleaner {

    private static final Set<String> FULL_OF_BOXES =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "moof", "traf", "mvex");
    private static final Set<String> HIDES = Set.of("udta", "meta", "uuid", "free", "skip", "wide");
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");
    private static final Set<String> SEEN_OR_HEARD =
            Set.of("vide", "soun", "text", "sbtl", "subt", "clcp", "alis", "url ");
    private static final int HEAD = 8;
    private static final int LARGE_HEAD = 16;
    private static final int DEEPEST = 12;
    private static final byte[] EMPTY = new byte[32 * 1024];

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        try (var stream = file.stream()) {
            boxes(new Input(stream), Long.MAX_VALUE, 0, clean);
        }
    }

    private static void boxes(Input in, long room, int depth, OutputStream out)
            throws IOException, FileRefused {
        if (depth > DEEPEST) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        long left = room;
        while (left >= HEAD) {
            var head = in.upTo(HEAD);
            if (head.length == 0 && depth == 0) {
                return;
            }
            if (head.length < HEAD) {
                throw new FileRefused(FileFault.DAMAGED);
            }
            left -= box(in, head, left, depth, out);
        }
        in.copy(depth == 0 ? 0 : left, out);
    }

    /**
     * @return how long it is with its head
     */
    private static long box(Input in, byte[] head, long room, int depth, OutputStream out)
            throws IOException, FileRefused {
        long size = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
        var type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
        if (size == 0 && depth == 0) {
            // Up to the end of the file.
            if (!type.equals("mdat")) {
                throw new FileRefused(FileFault.NOT_CLEANED);
            }
            out.write(head);
            in.copyRest(out);
            return room;
        }
        byte[] wide = size == 1 ? in.bytes(LARGE_HEAD - HEAD) : new byte[0];
        if (size == 1) {
            size = ByteBuffer.wrap(wide).getLong();
        }
        long content = size - HEAD - wide.length;
        if (content < 0 || size > room) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        boolean hides = HIDES.contains(type);
        if (hides) {
            System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, head, 4, 4);
        }
        out.write(head);
        out.write(wide);
        if (hides) {
            in.skip(content);
            empty(content, out);
        } else if (FULL_OF_BOXES.contains(type)) {
            boxes(in, content, depth + 1, out);
        } else if (TIMED.contains(type)) {
            untimed(in.bytes(content), out);
        } else if (type.equals("hdlr")) {
            handler(in.bytes(content), depth, out);
        } else {
            in.copy(content, out);
        }
        return size;
    }

    private static void empty(long length, OutputStream out) throws IOException {
        for (long left = length; left > 0; left -= EMPTY.length) {
            out.write(EMPTY, 0, (int) Math.min(left, EMPTY.length));
        }
    }

    /** When it was made and changed: two numbers behind version and flags. */
    private static void untimed(byte[] content, OutputStream out) throws IOException, FileRefused {
        int times = content.length > 0 && content[0] == 1 ? 16 : 8;
        if (content.length < 4 + times) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        java.util.Arrays.fill(content, 4, 4 + times, (byte) 0);
        out.write(content);
    }

    /** What kind of track it is; the name behind that, by whatever device, goes. */
    private static void handler(byte[] content, int depth, OutputStream out)
            throws IOException, FileRefused {
        if (content.length < 24) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        var kind = new String(content, 8, 4, StandardCharsets.ISO_8859_1);
        if (depth > 0 && !SEEN_OR_HEARD.contains(kind)) {
            throw new FileRefused(FileFault.NOT_CLEANED);
        }
        java.util.Arrays.fill(content, 12, content.length, (byte) 0);
        out.write(content);
    }
}

package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** MP3: the labels before (ID3v2) and behind the sound (ID3v1, APE) go. */
final class CleanMp3 implements Cleaner {

    private static final int LABEL_HEAD = 10;
    private static final int OLD_LABEL = 128;
    private static final int APE_FOOT = 32;

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        try (var channel = file.channel()) {
            long from = 0;
            for (long next = behindLabel(channel, from); next > from; ) {
                from = next;
                next = behindLabel(channel, from);
            }
            long to = channel.size();
            for (long before = beforeLabel(channel, to); before < to; ) {
                to = before;
                before = beforeLabel(channel, to);
            }
            if (from >= to) {
                throw new FileRefused(FileFault.DAMAGED);
            }
            channel.position(from);
            new Input(Channels.newInputStream(channel)).copy(to - from, clean);
        }
    }

    private static long behindLabel(SeekableByteChannel channel, long from) throws IOException {
        if (from + LABEL_HEAD > channel.size()) {
            return from;
        }
        var head = at(channel, from, LABEL_HEAD);
        if (!text(head, 3).equals("ID3")) {
            return from;
        }
        long length = 0;
        for (int i = 6; i < LABEL_HEAD; i++) {
            length = length << 7 | head[i] & 0x7F;
        }
        boolean hasFoot = (head[5] & 0x10) != 0;
        return from + LABEL_HEAD + length + (hasFoot ? LABEL_HEAD : 0);
    }

    private static long beforeLabel(SeekableByteChannel channel, long to) throws IOException {
        if (to >= OLD_LABEL && text(at(channel, to - OLD_LABEL, 3), 3).equals("TAG")) {
            return to - OLD_LABEL;
        }
        if (to >= APE_FOOT) {
            var foot = at(channel, to - APE_FOOT, APE_FOOT);
            if (text(foot, 8).equals("APETAGEX")) {
                boolean hasHead = (foot[23] & 0x80) != 0;
                long length = Input.little32(foot, 12) + (hasHead ? APE_FOOT : 0);
                return Math.max(0, to - Math.max(length, APE_FOOT));
            }
        }
        return to;
    }

    private static byte[] at(SeekableByteChannel channel, long place, int length)
            throws IOException {
        var bytes = ByteBuffer.allocate(length);
        channel.position(place);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // On.
        }
        return bytes.array();
    }

    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}

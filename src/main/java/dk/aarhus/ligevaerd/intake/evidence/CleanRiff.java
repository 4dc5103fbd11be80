package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** WebP and WAV, which are both made of RIFF's chunks: only named ones stay. */
final class CleanRiff implements Cleaner {

    static final CleanRiff WEBP =
            new CleanRiff(Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"));
    static final CleanRiff WAV = new CleanRiff(Set.of("fmt ", "fact", "data"));

    private static final int HEAD = 12;

    /** The bits of a WebP's head that promise EXIF and XMP. */
    private static final int PROMISES = 0x0C;

    private final Set<String> kept;

    private CleanRiff(Set<String> kept) {
        this.kept = kept;
    }

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        long size;
        try (var first = file.stream()) {
            size = read(first, 0, OutputStream.nullOutputStream());
        }
        try (var second = file.stream()) {
            read(second, size, clean);
        }
    }

    /**
     * @return how long what stays is, behind the file's first eight bytes
     */
    private long read(InputStream stream, long size, OutputStream out)
            throws IOException, FileRefused {
        var in = new Input(stream);
        var head = in.bytes(HEAD);
        out.write(head, 0, 4);
        out.write(little32(size));
        out.write(head, 8, 4);
        long stays = 4;
        long left = Input.little32(head, 4) - 4;
        while (left >= 8) {
            var name = in.upTo(8);
            if (name.length < 8) {
                break;
            }
            long length = Input.little32(name, 4);
            long padded = length + (length & 1);
            var type = new String(name, 0, 4, StandardCharsets.ISO_8859_1);
            if (!kept.contains(type)) {
                in.skip(Math.min(padded, left - 8));
            } else {
                out.write(name);
                if (type.equals("VP8X")) {
                    out.write(in.one() & ~PROMISES);
                    in.copy(padded - 1, out);
                } else {
                    in.copy(Math.min(padded, left - 8), out);
                }
                stays += 8 + Math.min(padded, left - 8);
            }
            left -= 8 + padded;
        }
        return stays;
    }

    private static byte[] little32(long value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).array();
    }
}

package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * PNG (W3C, third edition), chunk by chunk. Only chunks that draw the picture stay: text, EXIF,
 * times, whatever a program added, and everything behind the end go.
 */
final class CleanPng implements Cleaner {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String END = "IEND";
    private static final Set<String> DRAWS =
            Set.of(
                    "IHDR", "PLTE", "IDAT", END, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                    "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT");
    private static final int CHECKSUM = 4;

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        try (var stream = file.stream()) {
            clean(stream, clean);
        }
    }

    void clean(InputStream stream, OutputStream out) throws IOException, FileRefused {
        var in = new Input(stream);
        if (!Arrays.equals(in.bytes(SIGNATURE.length), SIGNATURE)) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        out.write(SIGNATURE);
        String type;
        do {
            long length = in.big32();
            var name = in.bytes(4);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (DRAWS.contains(type)) {
                out.write(ByteBuffer.allocate(4).putInt((int) length).array());
                out.write(name);
                in.copy(length + CHECKSUM, out);
            } else {
                in.skip(length + CHECKSUM);
            }
        } while (!type.equals(END));
    }
}

package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** GIF (89a), block by block: comments, texts and what programs added go, loops stay. */
final class CleanGif implements Cleaner {

    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        try (var stream = file.stream()) {
            clean(stream, clean);
        }
    }

    void clean(InputStream stream, OutputStream out) throws IOException, FileRefused {
        var in = new Input(stream);
        var head = in.bytes(HEAD);
        out.write(head);
        colours(head[10], in, out);
        for (int block = in.one(); block != END; block = in.one()) {
            if (block == EXTENSION) {
                extension(in, out);
            } else if (block == IMAGE) {
                out.write(block);
                var place = in.bytes(9);
                out.write(place);
                colours(place[8], in, out);
                out.write(in.one());
                rows(in, out);
            } else {
                throw new FileRefused(FileFault.DAMAGED);
            }
        }
        out.write(END);
    }

    private static void extension(Input in, OutputStream out) throws IOException, FileRefused {
        int label = in.one();
        if (label == TIMING) {
            out.write(EXTENSION);
            out.write(label);
            rows(in, out);
            return;
        }
        int length = in.one();
        var name = in.bytes(length);
        if (label == APPLICATION && LOOPS.contains(new String(name, StandardCharsets.ISO_8859_1))) {
            out.write(EXTENSION);
            out.write(label);
            out.write(length);
            out.write(name);
            rows(in, out);
        } else if (length > 0) {
            rows(in, OutputStream.nullOutputStream());
        }
    }

    private static void colours(byte flags, Input in, OutputStream out) throws IOException {
        if ((flags & 0x80) != 0) {
            in.copy(3L << ((flags & 7) + 1), out);
        }
    }

    private static void rows(Input in, OutputStream out) throws IOException {
        for (int length = in.one(); length > 0; length = in.one()) {
            out.write(length);
            in.copy(length, out);
        }
        out.write(0);
    }
}

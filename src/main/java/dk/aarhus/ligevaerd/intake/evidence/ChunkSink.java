package dk.aarhus.ligevaerd.intake.evidence;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Writes ciphertext into rows, one after another, each written once. */
final class ChunkSink extends OutputStream {

    private final Chunks chunks;
    private final UUID content;
    private final byte[] row = new byte[Chunks.BYTES];
    private int filled;
    private int place;
    private boolean closed;

    ChunkSink(Chunks chunks, UUID content) {
        this.chunks = chunks;
        this.content = content;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, row.length - filled);
            System.arraycopy(bytes, from, row, filled, fits);
            filled += fits;
            from += fits;
            left -= fits;
            if (filled == row.length) {
                send();
            }
        }
    }

    @Override
    public void close() {
        if (!closed && filled > 0) {
            send();
        }
        closed = true;
    }

    private void send() {
        chunks.write(content, place++, filled == row.length ? row : Arrays.copyOf(row, filled));
        filled = 0;
    }
}

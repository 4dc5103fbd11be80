package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;

/** Reads ciphertext out of its rows, from any place; one row is in memory at a time. */
final class ChunkChannel implements SeekableByteChannel {

    private final Chunks chunks;
    private final UUID content;
    private final long size;
    private long position;
    private int held = -1;
    private byte[] row = new byte[0];
    private boolean open = true;

    ChunkChannel(Chunks chunks, UUID content) {
        this.chunks = chunks;
        this.content = content;
        this.size = chunks.length(content);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (position >= size) {
            return -1;
        }
        hold((int) (position / Chunks.BYTES));
        int from = (int) (position % Chunks.BYTES);
        int length = Math.min(into.remaining(), row.length - from);
        if (length < 0) {
            throw new IOException("a row of a file is too short");
        }
        into.put(row, from, length);
        position += length;
        return length;
    }

    private void hold(int place) throws IOException {
        if (held != place) {
            row =
                    chunks.read(content, place)
                            .orElseThrow(() -> new IOException("a row of a file is missing"));
            held = place;
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
        position = wanted;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        row = new byte[0];
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }
}

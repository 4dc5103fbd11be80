package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Lets the PDF library read a sealed file from any place, one page of it in memory. */
final class SealedReading implements RandomAccessRead {

    private static final int PAGE = 64 * 1024;

    private final SeekableByteChannel channel;
    private final long length;
    private final byte[] page = new byte[PAGE];
    private long heldFrom = -1;
    private int held;
    private long position;
    private boolean closed;

    SealedReading(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    @Override
    public int read() throws IOException {
        return hold() ? page[(int) (position++ - heldFrom)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (!hold()) {
            return -1;
        }
        int from = (int) (position - heldFrom);
        int read = Math.min(wanted, held - from);
        System.arraycopy(page, from, into, offset, read);
        position += read;
        return read;
    }

    /** False at the end. */
    private boolean hold() throws IOException {
        if (position >= length) {
            return false;
        }
        if (heldFrom < 0 || position < heldFrom || position >= heldFrom + held) {
            heldFrom = position - position % PAGE;
            var buffer = ByteBuffer.wrap(page);
            channel.position(heldFrom);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // Until the page is full.
            }
            held = buffer.position();
        }
        return position < heldFrom + held;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new IOException("no place before the beginning");
        }
        position = Math.min(place, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long from, long size) {
        return new RandomAccessReadView(this, from, size);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        channel.close();
    }
}

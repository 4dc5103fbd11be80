package dk.aarhus.ligevaerd.intake.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the parts of which pictures and films are made; a file that ends too early is damaged. */
final class Input {

    /** The part of which nothing may be larger that is held in memory. */
    private static final int MOST_HELD = 1024 * 1024;

    private final InputStream in;
    private final byte[] piece = new byte[32 * 1024];

    Input(InputStream in) {
        this.in = in;
    }

    /** The next byte, or -1 at the end. */
    int next() throws IOException {
        return in.read();
    }

    int one() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new EOFException();
        }
        return one;
    }

    byte[] bytes(long length) throws IOException, FileRefused {
        if (length < 0 || length > MOST_HELD) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        var bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** What is there, up to this length. */
    byte[] upTo(int length) throws IOException {
        return in.readNBytes(length);
    }

    int big16() throws IOException {
        return one() << 8 | one();
    }

    long big32() throws IOException, FileRefused {
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes(4)).getInt());
    }

    static long little32(byte[] bytes, int at) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at));
    }

    void copy(long length, OutputStream out) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(left, piece.length));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    void copyRest(OutputStream out) throws IOException {
        in.transferTo(out);
    }

    void skip(long length) throws IOException {
        copy(length, OutputStream.nullOutputStream());
    }
}

package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Which way up a JPEG is, as its EXIF says (tag 0x0112); 1 where it says nothing. */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int PICTURE = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};

    private Orientation() {}

    static int of(Bytes bytes) throws IOException {
        try (var in = new DataInputStream(bytes.open())) {
            if (in.readUnsignedShort() != START) {
                return UPRIGHT;
            }
            for (int marker = in.readUnsignedShort();
                    marker > 0xFF00 && marker != PICTURE;
                    marker = in.readUnsignedShort()) {
                var segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == EXIF && named(segment)) {
                    return in(segment);
                }
            }
            return UPRIGHT;
        } catch (EOFException | BufferUnderflowException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static boolean named(byte[] segment) {
        return segment.length > NAME.length
                && Arrays.equals(segment, 0, NAME.length, NAME, 0, NAME.length);
    }

    private static int in(byte[] segment) {
        var tiff = ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(4);
        tiff.position(tiff.getInt());
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int i = 0; i < entries; i++) {
            int tag = Short.toUnsignedInt(tiff.getShort());
            tiff.position(tiff.position() + 6);
            int value = Short.toUnsignedInt(tiff.getShort());
            tiff.position(tiff.position() + 2);
            if (tag == TAG) {
                return value;
            }
        }
        return UPRIGHT;
    }
}

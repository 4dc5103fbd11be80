package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The key of one file, which is too large to be sealed at once: AES-256-GCM in segments (Tink's
 * streaming encryption), each bound to its number and the last one to be the last. Whoever alters,
 * swaps or cuts off a part of the file is refused at that part.
 *
 * <p>Drawn at random for this file alone. What is stored of it is sealed in a safe.
 */
public final class FileKey {

    private static final int BYTES = 32;
    private static final int SEGMENT = 64 * 1024;
    private static final String HKDF = "HmacSha256";

    private final byte[] key;
    private final StreamingAead cipher;

    private FileKey(byte[] key) {
        this.key = key;
        try {
            cipher = new AesGcmHkdfStreaming(key, HKDF, BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no streaming AES-256-GCM in this Java", e);
        }
    }

    public static FileKey draw() {
        return new FileKey(Random.randBytes(BYTES));
    }

    /** The key as it was {@link #written}. */
    public static FileKey of(String written) {
        return new FileKey(Base64.getDecoder().decode(written));
    }

    /** To be put into a safe. */
    public String written() {
        return Base64.getEncoder().encodeToString(key);
    }

    /** Seals what is written into it; whoever does not close it leaves a file that never opens. */
    public OutputStream sealing(Place place, OutputStream sealed) throws IOException {
        try {
            return cipher.newEncryptingStream(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** What was sealed; reading throws where it was altered. */
    public InputStream opening(Place place, InputStream sealed) throws IOException {
        try {
            return cipher.newDecryptingStream(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening failed", e);
        }
    }

    /** The same, to be read from any place in it. */
    public SeekableByteChannel opening(Place place, SeekableByteChannel sealed) throws IOException {
        try {
            return cipher.newSeekableDecryptingChannel(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening failed", e);
        }
    }

    @Override
    public String toString() {
        return "the key of a file";
    }
}

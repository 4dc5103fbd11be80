package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The container of old office files, in which newer ones are put when they are locked. */
final class OldOffice {

    /** The name of the locked content in the container's directory. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldOffice() {}

    /**
     * @throws FileRefused ENCRYPTED
     */
    static void refuseLocked(InputStream file) throws IOException, FileRefused {
        int matched = 0;
        for (int one = file.read(); one >= 0; one = file.read()) {
            matched = one == LOCKED[matched] ? matched + 1 : one == LOCKED[0] ? 1 : 0;
            if (matched == LOCKED.length) {
                throw new FileRefused(FileFault.ENCRYPTED);
            }
        }
    }
}

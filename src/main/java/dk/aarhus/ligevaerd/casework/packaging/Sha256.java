package dk.aarhus.ligevaerd.casework.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of what is written, in hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    /** Something that writes itself. */
    interface Writing {
        void into(OutputStream out) throws IOException;
    }

    static String of(Writing writing) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            writing.into(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is missing in this Java", impossible);
        }
    }
}

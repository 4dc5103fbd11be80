package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** A safe that one code opens. No key of it is stored anywhere: a lost code is a lost text. */
public final class CodeSafe {

    private final Aead cipher;

    CodeSafe(Aead cipher) {
        this.cipher = cipher;
    }

    /** The text, sealed for this place, in base64. */
    public String seal(Place place, String words) {
        try {
            var text = words.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(cipher.encrypt(text, place.associatedData()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** Empty when the code is another, or the text was altered or moved. */
    public Optional<String> open(Place place, String sealed) {
        try {
            var text = Base64.getDecoder().decode(sealed);
            return Optional.of(
                    new String(
                            cipher.decrypt(text, place.associatedData()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a safe that a code opens";
    }
}

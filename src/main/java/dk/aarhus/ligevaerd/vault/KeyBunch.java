package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.Aead;
import java.util.Map;
import java.util.Optional;

/**
 * Many data keys opened at once, for one look through what they sealed. Whoever asked for it holds
 * it no longer than that look takes.
 */
public final class KeyBunch {

    private final Vault vault;
    private final Map<DataKeyId, Aead> ciphers;

    KeyBunch(Vault vault, Map<DataKeyId, Aead> ciphers) {
        this.vault = vault;
        this.ciphers = ciphers;
    }

    /**
     * The text as it was given, in UTF-8: a string of it is not always wanted. Empty when its key
     * was destroyed.
     *
     * @throws VaultRefusal when it was altered or comes from another place
     */
    public Optional<byte[]> open(SealedText text) {
        return Optional.ofNullable(ciphers.get(text.key()))
                .map(cipher -> vault.opened(cipher, text.place(), text.sealed()));
    }

    @Override
    public String toString() {
        return "a bunch of " + ciphers.size() + " keys";
    }
}

package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.Aead;
import dk.aarhus.ligevaerd.vault.WrappedKeys.WrappedKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Seals texts (AES-256-GCM by Tink) under data keys, each bound to its place. Without the keys
 * outside the database nothing of it opens again.
 */
@ApplicationScoped
public class Vault {

    private static final Logger LOG = Logger.getLogger(Vault.class);

    private final KeyRing ring;
    private final WrappedKeys wrappedKeys;
    private final Bell bell;
    private final KeyCache cache;

    Vault(KeyRing ring, WrappedKeys wrappedKeys, Bell bell, Clock clock) {
        this.ring = ring;
        this.wrappedKeys = wrappedKeys;
        this.bell = bell;
        this.cache = new KeyCache(clock);
    }

    /** A new data key, kept with the caller's transaction. */
    public DataKeyId newKey() {
        var id = DataKeyId.draw();
        keep(id);
        return id;
    }

    /** The safe of a new data key. */
    public Safe newSafe() {
        return safe(newKey());
    }

    public Safe safe(DataKeyId key) {
        return new Safe(this, key);
    }

    /** The text, sealed for this place, in base64. */
    public String seal(DataKeyId key, Place place, String words) {
        try {
            var sealed =
                    cipher(key)
                            .encrypt(
                                    words.getBytes(StandardCharsets.UTF_8), place.associatedData());
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * @throws VaultRefusal when the text was altered or comes from another place, or its key was
     *     destroyed
     */
    public String open(DataKeyId key, Place place, String sealed) {
        return open(cipher(key), place, sealed);
    }

    /**
     * Opens many keys for one look: one question to the base, and each epoch's key read once.
     * Destroyed keys are left out.
     *
     * @throws VaultRefusal when a key does not open
     */
    public KeyBunch bunch(Set<DataKeyId> keys) {
        var epochs = new HashMap<KeyEpoch, WrappingKey>();
        try {
            var found = wrappedKeys.find(keys);
            found.forEach(wrapped -> epochs.computeIfAbsent(wrapped.epoch(), ring::of));
            var ciphers =
                    found.parallelStream()
                            .collect(
                                    Collectors.toMap(
                                            WrappedKey::id,
                                            wrapped ->
                                                    cipher(wrapped, epochs.get(wrapped.epoch()))));
            return new KeyBunch(this, ciphers);
        } catch (VaultRefusal refusal) {
            throw told(refusal);
        }
    }

    private String open(Aead cipher, Place place, String sealed) {
        return new String(opened(cipher, place, sealed), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. */
    byte[] opened(Aead cipher, Place place, String sealed) {
        try {
            return cipher.decrypt(Base64.getDecoder().decode(sealed), place.associatedData());
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            // Without the cause: it may quote what stands there instead of a sealed text.
            throw told(VaultRefusal.altered(place));
        }
    }

    /**
     * Erases what the key sealed, with the caller's transaction; for good, also from older backups,
     * once the epochs in which they were made are destroyed.
     */
    public void destroy(DataKeyId key) {
        wrappedKeys.remove(key);
        cache.forget(key);
    }

    /** Draws and stores the key of this id. */
    void keep(DataKeyId id) {
        var key = WrappingKey.draw();
        wrappedKeys.add(wrapped(id, key));
        cache.keep(id, WrappingKey.cipher(key));
    }

    private WrappedKey wrapped(DataKeyId id, byte[] key) {
        try {
            var epoch = ring.current();
            return new WrappedKey(id, epoch, ring.of(epoch).wrap(id.toString(), key));
        } catch (VaultRefusal refusal) {
            throw told(refusal);
        }
    }

    /** Asks the base for the key, whatever is in memory. */
    Aead unwrapped(DataKeyId id) {
        var wrapped = wrappedKeys.find(id).orElseThrow(() -> VaultRefusal.keyDestroyed(id));
        return cipher(wrapped, ring.of(wrapped.epoch()));
    }

    private static Aead cipher(WrappedKey wrapped, WrappingKey epoch) {
        return WrappingKey.cipher(
                epoch.unwrap(wrapped.id().toString(), wrapped.wrapped())
                        .orElseThrow(() -> VaultRefusal.wrapBroken(wrapped.id(), wrapped.epoch())));
    }

    private Aead cipher(DataKeyId id) {
        return cache.find(id)
                .orElseGet(
                        () -> {
                            try {
                                var cipher = unwrapped(id);
                                cache.keep(id, cipher);
                                return cipher;
                            } catch (VaultRefusal refusal) {
                                throw told(refusal);
                            }
                        });
    }

    /** The operator reads it in the log, and whoever keeps the evidence hears of it. */
    private VaultRefusal told(VaultRefusal refusal) {
        LOG.error(refusal.getMessage());
        refusal.place().map(SealBroken::new).ifPresent(bell::ring);
        return refusal;
    }
}

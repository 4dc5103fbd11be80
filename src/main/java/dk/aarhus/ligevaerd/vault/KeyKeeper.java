package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.vault.KeyEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an operator does with the keys: shares, proofs, rotation, restores. Never shows a key. */
@ApplicationScoped
class KeyKeeper {

    private final KeyRing ring;
    private final WrappedKeys wrappedKeys;
    private final KeyExports exports;
    private final KeyCopies copies;
    private final Bell bell;
    private final Clock clock;

    KeyKeeper(
            KeyRing ring,
            WrappedKeys wrappedKeys,
            KeyExports exports,
            KeyCopies copies,
            Bell bell,
            Clock clock) {
        this.ring = ring;
        this.wrappedKeys = wrappedKeys;
        this.exports = exports;
        this.copies = copies;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Writes recovery shares of the keys in use, one file each, and a fresh copy of the wrapped
     * keys.
     */
    List<Path> export(int shares, int needed, Path folder) {
        ring.open();
        var keys = ring.recovery();
        var split = RecoveryShares.split(keys, shares, needed);
        var files = split.stream().map(share -> folder.resolve(share.fileName())).toList();
        try {
            OwnerOnly.makeFolder(folder);
            for (int i = 0; i < split.size(); i++) {
                OwnerOnly.write(files.get(i), split.get(i).text().getBytes(StandardCharsets.UTF_8));
            }
            OwnerOnly.flush(folder);
        } catch (IOException e) {
            throw VaultRefusal.folderFails(folder, e);
        }
        copies.write();
        exports.made(split.get(0), LocalDate.now(clock));
        bell.ring(new KeyEvent(Kind.SHARES_MADE, keys.fingerprint()));
        return files;
    }

    /**
     * What a proof of shares found.
     *
     * @param opensBase whether the keys that they give back open this base and the newest copy
     */
    record Proof(List<RecoveryShare> good, List<RecoveryShare> broken, boolean opensBase) {

        boolean isSound() {
            return opensBase && broken.isEmpty();
        }
    }

    /** Puts shares together in memory and tries the keys on the base and on the newest copy. */
    Proof verify(List<RecoveryShare> shares) {
        var joined = RecoveryShares.join(shares);
        var proof =
                new Proof(
                        joined.good(),
                        joined.broken(),
                        joined.keys().filter(this::opensEverything).isPresent());
        if (proof.isSound()) {
            exports.verified(shares.get(0).export(), LocalDate.now(clock));
            bell.ring(new KeyEvent(Kind.SHARES_VERIFIED, shares.get(0).fingerprint()));
        }
        return proof;
    }

    /** As a restore would: nothing of the key folder is used. */
    private boolean opensEverything(RecoveryKeys keys) {
        var copy = copies.newest();
        var row = wrappedKeys.find(DataKeyId.OF_THE_BASE);
        return copy.isPresent() && row.isPresent() && ring.wouldOpen(keys, copy.get(), row.get());
    }

    /** Puts back what shares hold; see {@link KeyRing#restore}. */
    List<String> restore(List<RecoveryShare> shares) {
        var joined = RecoveryShares.join(shares);
        var keys =
                joined.keys()
                        .orElseThrow(
                                () ->
                                        VaultRefusal.sharesTooFew(
                                                shares.get(0).needed(), joined.good().size()));
        var done = ring.restore(keys);
        bell.ring(new KeyEvent(Kind.KEYS_RESTORED, keys.fingerprint()));
        return done;
    }

    /**
     * See {@link KeyRing#rotate}; a fresh copy follows, for the one before is wrapped by the old.
     */
    String rotate() {
        var left = ring.rotate();
        copies.write();
        bell.ring(new KeyEvent(Kind.MASTER_ROTATED, ring.recovery().fingerprint()));
        return left;
    }

    KeyCopies.Restored putBack(KeyCopyFile from) {
        var restored = copies.restore(from);
        bell.ring(new KeyEvent(Kind.KEYS_RESTORED, "copy"));
        return restored;
    }

    /** The export of the keys in use that counts; empty while there is none. */
    Optional<KeyExports.Export> export() {
        return exports.newest(ring.recovery().fingerprint());
    }

    boolean isExportVerified() {
        return export().flatMap(KeyExports.Export::verifiedOn).isPresent();
    }
}

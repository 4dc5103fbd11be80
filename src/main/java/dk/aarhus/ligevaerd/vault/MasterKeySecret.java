package dk.aarhus.ligevaerd.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The master key as a secret that the environment hands to the process; nothing of it on disk.
 * While it is rotated the environment gives the next one too.
 */
final class MasterKeySecret implements MasterKeys {

    private static final String NAME = "LIGEVAERD_VAULT_MASTER_KEY";
    private static final String NEXT = "LIGEVAERD_VAULT_MASTER_KEY_NEXT";

    private final String secret;
    private final Optional<String> next;

    MasterKeySecret(String secret, Optional<String> next) {
        this.secret = secret;
        this.next = next;
    }

    @Override
    public List<MasterKey> find() {
        return Stream.concat(Stream.of(make()), next.map(this::parseNext).stream()).toList();
    }

    @Override
    public MasterKey make() {
        return LocalMasterKey.parse(secret, where());
    }

    @Override
    public MasterKey next() {
        return next.map(this::parseNext).orElseThrow(VaultRefusal::nextMissing);
    }

    @Override
    public String settle() {
        return "Now start every node with the new key as %s and without %s, and forget the old one."
                .formatted(NAME, NEXT);
    }

    @Override
    public boolean restore(byte[] lost) {
        if (!LocalMasterKey.parse(secret, where()).isSameAs(LocalMasterKey.of(lost, where()))) {
            throw VaultRefusal.sharesForeign();
        }
        return false;
    }

    @Override
    public String where() {
        return "the secret " + NAME;
    }

    private MasterKey parseNext(String given) {
        var key = LocalMasterKey.parse(given, "the secret " + NEXT);
        if (key.isSameAs(LocalMasterKey.parse(secret, where()))) {
            throw VaultRefusal.nextIsTheSame();
        }
        return key;
    }

    @Override
    public String toString() {
        return where();
    }
}

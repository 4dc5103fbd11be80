package dk.aarhus.ligevaerd.vault;

import java.util.Optional;

/** The master key in a file beside the keys that it wraps; made at the first start. */
final class MasterKeyFile implements MasterKeys {

    static final String NAME = "master.key";

    private final KeyFolder folder;

    MasterKeyFile(KeyFolder folder) {
        this.folder = folder;
    }

    @Override
    public Optional<WrappingKey> find() {
        return folder.read(NAME)
                .map(
                        key -> {
                            if (key.length != WrappingKey.BYTES) {
                                throw VaultRefusal.masterUnreadable(where());
                            }
                            return WrappingKey.of(key);
                        });
    }

    @Override
    public WrappingKey make() {
        folder.add(NAME, WrappingKey.draw());
        return find().orElseThrow(() -> VaultRefusal.masterMissing(where()));
    }

    @Override
    public String where() {
        return "the file " + folder.path(NAME);
    }
}

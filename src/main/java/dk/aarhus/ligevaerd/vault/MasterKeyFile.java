package dk.aarhus.ligevaerd.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The master key in a file beside the keys that it wraps; made at the first start. While it is
 * rotated the next one lies beside it.
 */
final class MasterKeyFile implements MasterKeys {

    static final String NAME = "master.key";
    static final String NEXT = "master-next.key";

    private final KeyFolder folder;

    MasterKeyFile(KeyFolder folder) {
        this.folder = folder;
    }

    @Override
    public List<MasterKey> find() {
        return Stream.of(read(NAME), read(NEXT)).<MasterKey>flatMap(Optional::stream).toList();
    }

    @Override
    public MasterKey make() {
        folder.add(NAME, WrappingKey.draw());
        return read(NAME).orElseThrow(() -> VaultRefusal.masterMissing(where()));
    }

    @Override
    public MasterKey next() {
        folder.add(NEXT, WrappingKey.draw());
        return read(NEXT).orElseThrow(() -> VaultRefusal.masterMissing(where()));
    }

    @Override
    public String settle() {
        folder.supersede(NEXT, NAME);
        return "";
    }

    @Override
    public boolean restore(byte[] lost) {
        boolean added = folder.add(NAME, lost);
        if (!read(NAME).filter(LocalMasterKey.of(lost, where())::isSameAs).isPresent()) {
            throw VaultRefusal.sharesForeign();
        }
        return added;
    }

    @Override
    public String where() {
        return "the file " + folder.path(NAME);
    }

    private Optional<LocalMasterKey> read(String name) {
        return folder.read(name)
                .map(key -> LocalMasterKey.of(key, "the file " + folder.path(name)));
    }
}

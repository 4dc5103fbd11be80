package dk.aarhus.ligevaerd.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The keys outside the database: the master key, and wrapped by it the pepper and the key of each
 * epoch. Keys of epochs are read from the folder each time: one that is destroyed is gone for all
 * nodes at once.
 */
@ApplicationScoped
class KeyRing {

    private static final String PEPPER = "pepper";
    private static final Pattern EPOCH = Pattern.compile("epoch-(\\d{4}-\\d{2})\\.key");

    private final MasterKeys masters;
    private final KeyFolder folder;
    private final Clock clock;
    private volatile WrappingKey master;
    private volatile byte[] pepper;

    KeyRing(MasterKeys masters, KeyFolder folder, Clock clock) {
        this.masters = masters;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * For an empty base: takes the keys that are there, and makes those that are not.
     *
     * @throws VaultRefusal when there are keys and their master is missing or another
     */
    void make() {
        var found = masters.find();
        boolean wrappedOnes =
                folder.names().stream().anyMatch(name -> !name.equals(MasterKeyFile.NAME));
        if (found.isEmpty() && wrappedOnes) {
            throw VaultRefusal.masterMissing(masters.where());
        }
        var key = found.orElseGet(masters::make);
        folder.add(file(PEPPER), key.wrap(PEPPER, WrappingKey.draw()));
        openWith(key);
    }

    /**
     * For a base that holds keys.
     *
     * @throws VaultRefusal when the master key is missing or another
     */
    void open() {
        openWith(masters.find().orElseThrow(() -> VaultRefusal.masterMissing(masters.where())));
    }

    private void openWith(WrappingKey key) {
        var wrapped =
                folder.read(file(PEPPER))
                        .orElseThrow(() -> VaultRefusal.keyFileMissing(folder.path(file(PEPPER))));
        pepper =
                key.unwrap(PEPPER, wrapped)
                        .orElseThrow(() -> VaultRefusal.masterWrong(masters.where()));
        master = key;
    }

    /** The epoch of today; its key is made when the first one asks. */
    KeyEpoch current() {
        var epoch = KeyEpoch.of(LocalDate.now(clock));
        if (!isKept(epoch)) {
            folder.add(file(label(epoch)), master().wrap(label(epoch), WrappingKey.draw()));
        }
        return epoch;
    }

    /**
     * @throws VaultRefusal when the epoch's key was destroyed, or is not of this master key
     */
    WrappingKey of(KeyEpoch epoch) {
        var wrapped =
                folder.read(file(label(epoch)))
                        .orElseThrow(() -> VaultRefusal.epochDestroyed(epoch));
        return master().unwrap(label(epoch), wrapped)
                .map(WrappingKey::of)
                .orElseThrow(() -> VaultRefusal.masterWrong(masters.where()));
    }

    boolean isKept(KeyEpoch epoch) {
        return folder.names().contains(file(label(epoch)));
    }

    List<KeyEpoch> epochs() {
        return folder.names().stream()
                .map(EPOCH::matcher)
                .filter(name -> name.matches())
                .map(name -> KeyEpoch.parse(name.group(1)))
                .toList();
    }

    void destroy(KeyEpoch epoch) {
        folder.destroy(file(label(epoch)));
    }

    byte[] pepper() {
        if (pepper == null) {
            throw VaultRefusal.notOpen();
        }
        return pepper.clone();
    }

    private WrappingKey master() {
        if (master == null) {
            throw VaultRefusal.notOpen();
        }
        return master;
    }

    private static String label(KeyEpoch epoch) {
        return "epoch-" + epoch;
    }

    private static String file(String label) {
        return label + ".key";
    }
}

package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.vault.WrappedKeys.WrappedKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys outside the database: the master key, and wrapped by it the pepper and the key of each
 * epoch. Files of epochs are read each time: a key that is destroyed is gone for all nodes at once,
 * and one that was wrapped anew is noticed.
 */
@ApplicationScoped
class KeyRing {

    private static final String PEPPER = "pepper";
    private static final String KEY = ".key";
    private static final Pattern EPOCH = Pattern.compile("epoch-(\\d{4}-\\d{2})\\.key");
    // A key service that withdraws its permission is obeyed after this long.
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    /** What is known since the vault was opened. */
    private record Opened(MasterKey master, byte[] pepper) {}

    private record Unwrapped(byte[] wrapped, WrappingKey key, long until) {}

    private final MasterKeys masters;
    private final KeyFolder folder;
    private final Clock clock;
    private final Map<KeyEpoch, Unwrapped> remembered = new ConcurrentHashMap<>();
    private volatile Opened opened;

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
        // Before there is a folder: a secret that is no key leaves no trace.
        masters.find();
        folder.alone(
                () -> {
                    var found = masters.find();
                    if (found.isEmpty() && !wrappedFiles().isEmpty()) {
                        throw VaultRefusal.masterMissing(masters.where());
                    }
                    if (!wrappedFiles().contains(file(PEPPER))) {
                        var master = found.isEmpty() ? masters.make() : found.get(0);
                        folder.add(file(PEPPER), master.wrap(PEPPER, WrappingKey.draw()));
                    }
                    open();
                    return opened;
                });
    }

    /**
     * For a base that holds keys; again, when the master key may have been rotated.
     *
     * @throws VaultRefusal when the master key is missing or another
     */
    void open() {
        var candidates = masters.find();
        if (candidates.isEmpty()) {
            throw VaultRefusal.masterMissing(masters.where());
        }
        var wrapped =
                folder.read(file(PEPPER))
                        .orElseThrow(() -> VaultRefusal.keyFileMissing(folder.path(file(PEPPER))));
        opened =
                candidates.stream()
                        .flatMap(
                                master ->
                                        master.unwrap(PEPPER, wrapped).stream()
                                                .map(pepper -> new Opened(master, pepper)))
                        .findFirst()
                        .orElseThrow(() -> VaultRefusal.masterWrong(masters.where()));
    }

    /** The epoch of today; its key is made when the first one asks. */
    KeyEpoch current() {
        var epoch = KeyEpoch.of(LocalDate.now(clock));
        if (!isKept(epoch)) {
            folder.alone(
                    () -> {
                        // Not by a master key that was rotated away meanwhile.
                        open();
                        var wrapped = opened().master().wrap(label(epoch), WrappingKey.draw());
                        return folder.add(file(label(epoch)), wrapped);
                    });
        }
        return epoch;
    }

    /**
     * @throws VaultRefusal when the epoch's key was destroyed, or is not of this master key
     */
    WrappingKey of(KeyEpoch epoch) {
        opened();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var wrapped = read(epoch);
            var known = remembered.get(epoch);
            if (known != null
                    && known.until() > clock.millis()
                    && Arrays.equals(known.wrapped(), wrapped)) {
                return known.key();
            }
            var key = unwrap(label(epoch), wrapped).map(WrappingKey::of);
            if (key.isPresent()) {
                var until = clock.millis() + REMEMBERED.toMillis();
                remembered.put(epoch, new Unwrapped(wrapped, key.get(), until));
                return key.get();
            }
            // Somebody may be rotating: the file is wrapped by a key that was not there before.
            open();
        }
        throw VaultRefusal.masterWrong(masters.where());
    }

    /**
     * Wraps everything by the next master key, while services run. May be broken off at any point:
     * what is there then opens, and the next rotation completes it.
     *
     * @return what is left for the operator to do
     * @throws VaultRefusal when a key file does not open; then nothing was changed
     */
    String rotate() {
        return folder.alone(
                () -> {
                    open();
                    var keys = new LinkedHashMap<String, byte[]>();
                    // The pepper comes last: the key that opens it is the one in use.
                    wrappedFiles().forEach(file -> keys.put(file, unwrapped(file)));
                    var next = masters.next();
                    keys.forEach((file, key) -> folder.replace(file, next.wrap(label(file), key)));
                    var left = masters.settle();
                    open();
                    return left;
                });
    }

    /** The wrapped key files as they lie in the folder, without the epochs that are not wanted. */
    Map<String, byte[]> files(Predicate<KeyEpoch> wanted) {
        return folder.alone(
                () -> {
                    var files = new LinkedHashMap<String, byte[]>();
                    wrappedFiles().stream()
                            .filter(file -> epochOf(file).filter(wanted.negate()).isEmpty())
                            .forEach(
                                    file ->
                                            folder.read(file)
                                                    .ifPresent(key -> files.put(file, key)));
                    return files;
                });
    }

    /** Whether the master key at hand opens all these files, and their pepper is ours. */
    boolean openAll(Map<String, byte[]> files) {
        var candidates = masters.find();
        return files.containsKey(file(PEPPER))
                && files.entrySet().stream()
                        .allMatch(
                                file ->
                                        candidates.stream()
                                                .flatMap(
                                                        master ->
                                                                master
                                                                        .unwrap(
                                                                                label(
                                                                                        file
                                                                                                .getKey()),
                                                                                file.getValue())
                                                                        .stream())
                                                .anyMatch(key -> isOurs(file.getKey(), key)));
    }

    /** Any key will do, but there is one pepper. */
    private boolean isOurs(String file, byte[] key) {
        return !file.equals(file(PEPPER))
                || folder.read(file)
                        .map(
                                wrapped ->
                                        masters.find().stream()
                                                .flatMap(
                                                        master ->
                                                                master
                                                                        .unwrap(PEPPER, wrapped)
                                                                        .stream())
                                                .anyMatch(pepper -> Arrays.equals(pepper, key)))
                        .orElse(true);
    }

    /**
     * Adds those key files that are missing.
     *
     * @return how many
     */
    int putBack(Map<String, byte[]> files, Predicate<KeyEpoch> wanted) {
        return folder.alone(
                () ->
                        (int)
                                files.entrySet().stream()
                                        .filter(
                                                file ->
                                                        epochOf(file.getKey())
                                                                .filter(wanted.negate())
                                                                .isEmpty())
                                        .filter(file -> folder.add(file.getKey(), file.getValue()))
                                        .count());
    }

    /** What recovery shares are made of. */
    RecoveryKeys recovery() {
        return new RecoveryKeys(opened().master().secret(), pepper());
    }

    /** Whether these keys and that copy alone, without the key folder, open the base. */
    boolean wouldOpen(RecoveryKeys keys, KeyCopyFile.Content copy, WrappedKey ofTheBase) {
        var masterKeys =
                keys.master()
                        .<List<MasterKey>>map(key -> List.of(LocalMasterKey.of(key, where())))
                        .orElseGet(masters::find);
        var pepper = opened(masterKeys, copy, file(PEPPER));
        return pepper.filter(found -> Arrays.equals(found, keys.pepper())).isPresent()
                && copy.rows().keySet().stream()
                        .allMatch(epoch -> opened(masterKeys, copy, file(epoch)).isPresent())
                && opened(masterKeys, copy, file(ofTheBase.epoch()))
                        .flatMap(
                                key ->
                                        WrappingKey.of(key)
                                                .unwrap(
                                                        ofTheBase.id().toString(),
                                                        ofTheBase.wrapped()))
                        .isPresent();
    }

    private static Optional<byte[]> opened(
            List<MasterKey> masters, KeyCopyFile.Content copy, String file) {
        return Optional.ofNullable(copy.files().get(file))
                .flatMap(
                        wrapped ->
                                masters.stream()
                                        .flatMap(key -> key.unwrap(label(file), wrapped).stream())
                                        .findFirst());
    }

    /**
     * Puts back master key and pepper where they are missing.
     *
     * @return what was put back, for the operator
     * @throws VaultRefusal when others are there
     */
    List<String> restore(RecoveryKeys keys) {
        return folder.alone(
                () -> {
                    var done = new ArrayList<String>();
                    keys.master()
                            .filter(key -> masters.restore(key))
                            .ifPresent(key -> done.add("the master key, in " + masters.where()));
                    var master =
                            masters.find().stream()
                                    .findFirst()
                                    .orElseThrow(() -> VaultRefusal.masterMissing(masters.where()));
                    if (folder.add(file(PEPPER), master.wrap(PEPPER, keys.pepper()))) {
                        done.add("the pepper, in " + folder.path(file(PEPPER)));
                    }
                    open();
                    if (!Arrays.equals(pepper(), keys.pepper())) {
                        throw VaultRefusal.sharesForeign();
                    }
                    return done;
                });
    }

    boolean isKept(KeyEpoch epoch) {
        return folder.names().contains(file(label(epoch)));
    }

    List<KeyEpoch> epochs() {
        return folder.names().stream().flatMap(name -> epochOf(name).stream()).toList();
    }

    private static Optional<KeyEpoch> epochOf(String file) {
        return Optional.of(EPOCH.matcher(file))
                .filter(Matcher::matches)
                .map(name -> KeyEpoch.parse(name.group(1)));
    }

    void destroy(KeyEpoch epoch) {
        folder.alone(
                () -> {
                    folder.destroy(file(label(epoch)));
                    return remembered.remove(epoch);
                });
    }

    byte[] pepper() {
        return opened().pepper().clone();
    }

    private byte[] read(KeyEpoch epoch) {
        return folder.read(file(label(epoch)))
                .orElseThrow(
                        () -> {
                            remembered.remove(epoch);
                            return VaultRefusal.epochDestroyed(epoch);
                        });
    }

    private Optional<byte[]> unwrap(String label, byte[] wrapped) {
        var now = opened().master().unwrap(label, wrapped);
        return now.isPresent()
                ? now
                : masters.find().stream()
                        .flatMap(master -> master.unwrap(label, wrapped).stream())
                        .findFirst();
    }

    private byte[] unwrapped(String file) {
        var wrapped =
                folder.read(file).orElseThrow(() -> VaultRefusal.keyFileMissing(folder.path(file)));
        return unwrap(label(file), wrapped)
                .orElseThrow(() -> VaultRefusal.masterWrong(masters.where()));
    }

    /** All but the master key, the epochs first. */
    private List<String> wrappedFiles() {
        return folder.names().stream()
                .filter(name -> EPOCH.matcher(name).matches() || name.equals(file(PEPPER)))
                .toList();
    }

    private Opened opened() {
        if (opened == null) {
            throw VaultRefusal.notOpen();
        }
        return opened;
    }

    private static String label(KeyEpoch epoch) {
        return "epoch-" + epoch;
    }

    private static String label(String file) {
        return file.substring(0, file.length() - KEY.length());
    }

    static String file(KeyEpoch epoch) {
        return file(label(epoch));
    }

    String where() {
        return masters.where();
    }

    private static String file(String label) {
        return label + KEY;
    }
}

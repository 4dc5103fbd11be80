package dk.aarhus.ligevaerd.vault;

import java.nio.file.Path;

/**
 * The vault does not open. The sentence is for the operator: it names keys and places, never what
 * is in them, and what was refused has changed nothing.
 */
public final class VaultRefusal extends RuntimeException {

    private VaultRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    private static VaultRefusal of(String sentence, Object... named) {
        return new VaultRefusal(sentence.formatted(named), null);
    }

    static VaultRefusal masterMissing(String where) {
        return of(
                "The master key is missing: %s. This base, or the key folder, holds keys that it"
                        + " wrapped. Put the key back as it was. Nothing was changed.",
                where);
    }

    static VaultRefusal masterWrong(String where) {
        return of(
                "The master key (%s) does not open the keys of this base. Put back the one that was"
                        + " in use. Nothing was changed.",
                where);
    }

    static VaultRefusal masterUnreadable(String where) {
        return of(
                "The master key (%s) is not 32 bytes in base64, as 'openssl rand -base64 32' makes"
                        + " them. Nothing was changed.",
                where);
    }

    static VaultRefusal keyFileMissing(Path file) {
        return of(
                "The key file %s is missing, and this base needs it. Put back the newest copy of the"
                        + " key folder. Nothing was changed.",
                file);
    }

    static VaultRefusal openToOthers(Path path) {
        return of(
                "%s can be read by other accounts of this machine. Take their rights away (chmod"
                        + " go-rwx) and start again. Nothing was changed.",
                path);
    }

    static VaultRefusal folderFails(Path path, Throwable cause) {
        return new VaultRefusal(
                "The key folder cannot be used: %s (%s)."
                        .formatted(path, cause.getClass().getSimpleName()),
                cause);
    }

    static VaultRefusal foreignBase() {
        return of(
                "The keys in the key folder are not those of this base. Put back the newest copy of"
                        + " the key folder that belongs to it. Nothing was changed.");
    }

    static VaultRefusal notOpen() {
        return of("The vault is not open yet.");
    }

    static VaultRefusal keyDestroyed(DataKeyId key) {
        return of("The data key %s was destroyed: what it sealed is erased.", key);
    }

    static VaultRefusal epochDestroyed(KeyEpoch epoch) {
        return of(
                "The key of the epoch %s was destroyed: what is still wrapped by it is erased.",
                epoch);
    }

    static VaultRefusal wrapBroken(DataKeyId key, KeyEpoch epoch) {
        return of(
                "The data key %s does not open with the key of the epoch %s: its row was altered, or"
                        + " the keys are those of another base.",
                key, epoch);
    }

    static VaultRefusal altered(Place place) {
        return of(
                "The sealed text in %s does not open: it was altered, comes from another place, or"
                        + " its key is another.",
                place);
    }

    static VaultRefusal epochInUse(KeyEpoch epoch) {
        return of(
                "The key of the epoch %s is still in use and is not destroyed. Turn the epoch first.",
                epoch);
    }
}

package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Refusal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The vault does not open. The sentence is for the operator: it names keys and places, never what
 * is in them, and what was refused has changed nothing.
 */
public final class VaultRefusal extends RuntimeException implements Refusal {

    private final ProblemKind kind;
    private final String place;

    private VaultRefusal(ProblemKind kind, String place, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.place = place;
    }

    private static VaultRefusal of(String sentence, Object... named) {
        return new VaultRefusal(ProblemKind.KEYS_AWAY, "", sentence.formatted(named), null);
    }

    private static VaultRefusal at(
            String place, ProblemKind kind, String sentence, Object... named) {
        return new VaultRefusal(kind, place, sentence.formatted(named), null);
    }

    @Override
    public Problem problem() {
        return Problem.of(kind);
    }

    /** Where something was altered or is gone, as table, column and record; empty otherwise. */
    Optional<String> place() {
        return Optional.of(place).filter(name -> !name.isEmpty());
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
                ProblemKind.KEYS_AWAY,
                "",
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
        return at(
                rowOf(key),
                ProblemKind.ERASED,
                "The data key %s was destroyed: what it sealed is erased.",
                key);
    }

    static VaultRefusal epochDestroyed(KeyEpoch epoch) {
        return at(
                "epoch/" + epoch,
                ProblemKind.ERASED,
                "The key of the epoch %s was destroyed: what is still wrapped by it is erased.",
                epoch);
    }

    static VaultRefusal wrapBroken(DataKeyId key, KeyEpoch epoch) {
        return at(
                rowOf(key),
                ProblemKind.SEAL_BROKEN,
                "The data key %s does not open with the key of the epoch %s: its row was altered, or"
                        + " the keys are those of another base.",
                key,
                epoch);
    }

    static VaultRefusal altered(Place place) {
        return at(
                place.field() + "/" + place.record(),
                ProblemKind.SEAL_BROKEN,
                "The sealed text in %s does not open: it was altered, comes from another place, or"
                        + " its key is another.",
                place);
    }

    static VaultRefusal epochInUse(KeyEpoch epoch) {
        return of(
                "The key of the epoch %s is still in use and is not destroyed. Turn the epoch first.",
                epoch);
    }

    static VaultRefusal twoSources() {
        return of(
                "Both LIGEVAERD_VAULT_MASTER_KEY and LIGEVAERD_VAULT_KEY_SERVICE_ADDRESS are set: the"
                        + " master key has one place. Unset one. Nothing was changed.");
    }

    static VaultRefusal tokenMissing() {
        return of(
                "The key service needs a token: set LIGEVAERD_VAULT_KEY_SERVICE_TOKEN. Nothing was"
                        + " changed.");
    }

    static VaultRefusal keyServiceAway(String where) {
        return of(
                "The master key is out of reach: %s does not answer. Nothing was changed.", where);
    }

    static VaultRefusal keyServiceRefuses(String where, int status) {
        return of(
                "The master key is out of reach: %s answers %d. Look at the token's rights, the mount"
                        + " and the name of the key. Nothing was changed.",
                where, status);
    }

    static VaultRefusal nextMissing() {
        return of(
                "The master key comes from the environment, and so does the next one: set"
                        + " LIGEVAERD_VAULT_MASTER_KEY_NEXT ('openssl rand -base64 32'), on every node"
                        + " first. Nothing was changed.");
    }

    static VaultRefusal nextIsTheSame() {
        return of(
                "LIGEVAERD_VAULT_MASTER_KEY_NEXT is the key in use. Draw another one. Nothing was"
                        + " changed.");
    }

    static VaultRefusal copyMissing(Path file) {
        return of("There is no copy of the wrapped keys at %s. Nothing was changed.", file);
    }

    static VaultRefusal copyBroken(Path file) {
        return of(
                "The copy of the wrapped keys at %s is not whole. Take another one. Nothing was"
                        + " destroyed.",
                file);
    }

    static VaultRefusal copyForeign(Path file) {
        return of(
                "The copy of the wrapped keys at %s belongs to another base, or to another master key."
                        + " Nothing was changed.",
                file);
    }

    static VaultRefusal sharesForeign() {
        return of(
                "These recovery shares hold other keys than those that are in use here. Nothing was"
                        + " replaced.");
    }

    static VaultRefusal shareUnreadable(Path file) {
        return of(
                "%s is no recovery share, or was damaged: what is written in it does not fit its check"
                        + " value.",
                file);
    }

    static VaultRefusal sharesTooFew(int needed, int good) {
        return of("%d good shares are needed, and %d are here.", needed, good);
    }

    static VaultRefusal sharesOfSeveralExports() {
        return of("These shares come from more than one export; those of one are needed.");
    }

    private static String rowOf(DataKeyId key) {
        return "wrapped_key/" + key;
    }
}

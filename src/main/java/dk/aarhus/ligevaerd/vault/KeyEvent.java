package dk.aarhus.ligevaerd.vault;

/**
 * Something was done with the keys of the installation. Fired in a transaction, after it was done.
 *
 * @param subject the epoch, or the fingerprint of the keys; never a key
 */
public record KeyEvent(Kind kind, String subject) {

    /** What was done. */
    public enum Kind {
        EPOCH_TURNED,
        EPOCH_DESTROYED,
        MASTER_ROTATED,
        SHARES_MADE,
        SHARES_VERIFIED,
        KEYS_RESTORED
    }
}

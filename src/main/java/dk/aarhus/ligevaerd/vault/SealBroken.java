package dk.aarhus.ligevaerd.vault;

/**
 * A sealed text or a wrapped key was asked for and does not open: it was altered or moved outside
 * the service, or the key that belongs to it is gone. Fired in a transaction of its own, for that
 * of whoever asked is rolled back.
 *
 * @param place table, column and record, never content, such as {@code report.account/…}
 */
public record SealBroken(String place) {}

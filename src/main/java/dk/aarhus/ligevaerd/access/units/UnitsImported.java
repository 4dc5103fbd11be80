package dk.aarhus.ligevaerd.access.units;

/**
 * The register of units was taken over from a file. Sent in the transaction that does so.
 *
 * @param by the account that did it
 */
public record UnitsImported(int added, int changed, int ended, String by) {}

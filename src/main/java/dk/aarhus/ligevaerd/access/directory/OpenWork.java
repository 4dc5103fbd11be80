package dk.aarhus.ligevaerd.access.directory;

import java.util.Set;

/** What those who leave would leave undone; answered by the room that keeps the cases. */
public interface OpenWork {

    /** Those of the accounts that work on something that is not finished. */
    Set<String> busy(Set<String> accounts);

    /**
     * Passes what a leaver has not finished to the successor, but for what is closed to that one:
     * there the place stays empty.
     */
    void handOver(String leaver, String successor);
}

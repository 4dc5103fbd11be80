package dk.aarhus.ligevaerd.access.directory;

import java.util.Set;

/**
 * The directory was taken over from a file. Sent in the transaction that does so.
 *
 * @param accounts of which it says something else than before
 * @param by the account that did it
 */
public record DirectoryImported(
        Set<String> accounts, int added, int changed, int ended, String by) {

    public DirectoryImported {
        accounts = Set.copyOf(accounts);
    }
}

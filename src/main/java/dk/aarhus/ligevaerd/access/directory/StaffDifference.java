package dk.aarhus.ligevaerd.access.directory;

import java.util.List;
import java.util.Optional;

/**
 * What a file of the directory would change, or has changed.
 *
 * @param ended accounts that leave, by the file or because it does not name them
 * @param unchanged how many rows say what the directory says already
 * @param taken whether it was taken over
 */
public record StaffDifference(
        List<String> added,
        List<Change> changed,
        List<Ending> ended,
        int unchanged,
        boolean taken) {

    /** The columns in which an account differs. */
    public record Change(String account, List<String> columns) {}

    /** Somebody who leaves, and who takes over what is open. */
    public record Ending(String account, Optional<String> successor) {}

    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && ended.isEmpty();
    }

    StaffDifference takenOver() {
        return new StaffDifference(added, changed, ended, unchanged, true);
    }
}

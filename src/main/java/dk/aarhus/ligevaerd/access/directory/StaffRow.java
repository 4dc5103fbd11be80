package dk.aarhus.ligevaerd.access.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a file of the whole directory, as it was read.
 *
 * @param line in the file, as an editor counts
 * @param validFrom empty where it holds from the day of the import on
 */
record StaffRow(
        long line,
        DirectoryFacts facts,
        Optional<String> area,
        Optional<String> workplace,
        Optional<LocalDate> validFrom) {

    String account() {
        return facts.account();
    }

    /** Who takes over the open cases when the account leaves. */
    Optional<String> successor() {
        return facts.successor();
    }

    String field(String column) {
        return "rows[%d].%s".formatted(line, column);
    }

    /** The account worked here until a day that is over. */
    boolean hasLeft(LocalDate today) {
        return facts.validTo().filter(last -> last.isBefore(today)).isPresent();
    }
}

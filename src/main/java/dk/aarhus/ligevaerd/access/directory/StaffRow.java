package dk.aarhus.ligevaerd.access.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a file of the whole directory, as it was read.
 *
 * @param line in the file, as an editor counts
 * @param validFrom empty where it holds from the day of the import on
 * @param successor who takes over the open cases when the account leaves
 */
record StaffRow(
        long line,
        DirectoryFacts facts,
        Optional<String> area,
        Optional<String> workplace,
        Optional<LocalDate> validFrom,
        Optional<String> successor) {

    String account() {
        return facts.account();
    }

    String field(String column) {
        return "rows[%d].%s".formatted(line, column);
    }

    /** The account worked here until a day that is over. */
    boolean hasLeft(LocalDate today) {
        return facts.validTo().filter(last -> last.isBefore(today)).isPresent();
    }
}

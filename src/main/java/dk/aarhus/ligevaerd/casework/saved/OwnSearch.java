package dk.aarhus.ligevaerd.casework.saved;

import java.util.Map;
import java.util.UUID;

/**
 * A list that its owner keeps by name.
 *
 * @param tells whether it says what is new
 * @param mails whether a mail says that something is
 * @param fresh how many cases fit that its owner has not seen in it; 0 where it does not tell
 * @param more whether there are more than were counted
 */
public record OwnSearch(
        UUID id,
        String name,
        Map<String, String> filter,
        boolean tells,
        boolean mails,
        int fresh,
        boolean more) {

    public boolean hasFresh() {
        return fresh > 0;
    }
}

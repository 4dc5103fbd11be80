package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.investigation.HearingText.MoreTime;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a party is asked to do, as the desk reads it.
 *
 * @param party whom it is asked of
 * @param answeredBy the number of who answered, the party or who speaks for it
 * @param moreTime as it was asked for
 * @param settledOn since when nothing more is asked
 */
public record AskedTask(
        int number,
        int party,
        String words,
        LocalDate dueOn,
        String setBy,
        LocalDate setOn,
        Optional<String> answer,
        Optional<Integer> answeredBy,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> settledOn,
        Optional<String> settledBy,
        Optional<String> settledWhy,
        Optional<MoreTime> moreTime) {

    public boolean isOpen() {
        return settledOn.isEmpty();
    }

    /** Somebody asked for more time, and nobody has said yes or no. */
    public boolean waitsForTime() {
        return isOpen() && moreTime.filter(MoreTime::waits).isPresent();
    }
}

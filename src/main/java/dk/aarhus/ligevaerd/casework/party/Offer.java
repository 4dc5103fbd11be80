package dk.aarhus.ligevaerd.casework.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be released to a party.
 *
 * @param subject the number of whom it concerns: the party, or whom they speak for
 * @param code the kind of a letter or of a remedy, as a code
 * @param on the day on which it was sent, held or ordered; of an invitation, the day of the talk
 * @param words as the party would read them; empty for a file
 * @param others what of others stands in it
 * @param ofReporter its sentences in which words of the reporter come back
 */
public record Offer(
        ItemName name,
        int subject,
        Optional<String> code,
        LocalDate on,
        Optional<String> words,
        List<String> others,
        List<String> ofReporter) {

    /** Somebody must say why it may go all the same. */
    public boolean isDoubtful() {
        return !others.isEmpty() || !ofReporter.isEmpty();
    }
}

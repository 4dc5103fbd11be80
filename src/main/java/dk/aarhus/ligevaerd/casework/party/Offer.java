package dk.aarhus.ligevaerd.casework.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can be released to a party.
 *
 * @param subject the number of whom it concerns: the party, or whom they speak for
 * @param code the kind of a letter or of a remedy, as a code
 * @param on the day on which it was sent, held or ordered; of an invitation, the day of the talk
 * @param words as the party would read them; empty for a file
 * @param others what of others stands in it
 * @param ofReporter its sentences in which words of the reporter come back
 * @param doubts what else speaks against it
 */
public record Offer(
        ItemName name,
        int subject,
        Optional<String> code,
        LocalDate on,
        Optional<String> words,
        List<String> others,
        List<String> ofReporter,
        Set<Doubt> doubts) {

    /** What speaks against it, without a word of what was found. */
    public enum Doubt {
        /** Something of how the reporter is called or reached stands in it. */
        REPORTER_NAMED,
        /** A letter whose recipient is not known to be the one it is offered to. */
        NOT_ADDRESSED
    }

    /** Somebody must say why it may go all the same. */
    public boolean isDoubtful() {
        return !others.isEmpty() || !ofReporter.isEmpty() || !doubts.isEmpty();
    }
}

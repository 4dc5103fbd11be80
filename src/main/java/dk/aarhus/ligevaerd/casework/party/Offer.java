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
 * @param given what the party would be shown
 * @param others what of others stands in it
 * @param ofReporter its sentences in which words of the reporter come back
 * @param doubts what else speaks against it
 */
public record Offer(
        ItemName name,
        int subject,
        Optional<String> code,
        LocalDate on,
        Given given,
        List<String> others,
        List<String> ofReporter,
        Set<Doubt> doubts) {

    /** What speaks against it, without a word of what was found. */
    public enum Doubt {
        /** Something of how the reporter is called or reached stands in it. */
        REPORTER_NAMED,
        /** A letter whose recipient is not known to be the one it is offered to. */
        NOT_ADDRESSED,
        /** The reporter sent the file: whoever knows it may know them by it. */
        FROM_REPORTER,
        /** Another party sent the file. */
        FROM_ANOTHER,
        /** There is, or may be, more in the file than its words that were looked through. */
        READ_IN_PART,
        /** No scanner has looked at the file. */
        NOT_SCANNED,
        /**
         * It goes as it is, as a copy or to be played, with what hides in it: who wrote it, where
         * it was taken.
         */
        HIDDEN_GOES_ALONG
    }

    /** Somebody must say why it may go all the same. */
    public boolean isDoubtful() {
        return !others.isEmpty() || !ofReporter.isEmpty() || !doubts.isEmpty();
    }
}

package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of evidence.
 *
 * @param source whom or what it came from
 * @param file where it is a file of the report
 * @param digest SHA-256 of the file as it was sent, taken when it was registered
 * @param place where in the file, if it is not the whole of it
 * @param speaksFor numbers of the allegations that it supports
 * @param setAsideOn when it was taken out as filed wrong; then it says neither what nor source
 * @param custody in whose hands it was, the oldest first
 * @param cited what rests on it
 */
public record Exhibit(
        int number,
        String what,
        String source,
        LocalDate obtainedOn,
        Optional<UUID> file,
        Optional<String> digest,
        Optional<FilePlace> place,
        List<Integer> speaksFor,
        List<Integer> speaksAgainst,
        String writtenBy,
        LocalDate writtenOn,
        Optional<LocalDate> setAsideOn,
        List<Hand> custody,
        Cited cited) {

    /**
     * What rests on it.
     *
     * @param inFavour findings on issues that it speaks for
     * @param against findings on issues that it speaks against
     * @param findings all of them
     * @param answers answers of the legal tests
     */
    public record Cited(int inFavour, int against, int findings, int answers) {

        static final Cited NOT = new Cited(0, 0, 0, 0);

        public boolean isAny() {
            return findings + answers > 0;
        }
    }

    /** What happened to it, of what the timeline or the journal keeps. */
    public enum Step {
        REGISTERED,
        CHANGED,
        HANDED,
        UNALTERED,
        ALTERED,
        TAKEN_OUT,
        /** Its file, in a package that was downloaded. */
        IN_PACKAGE,
        /** A copy of its file, by a party through its door. */
        TO_PARTY,
        /** Its file, to the municipality's journal. */
        JOURNALISED
    }

    /**
     * One link of the chain.
     *
     * @param who as the timeline names them: an account, a party, or the service
     * @param note words, where somebody wrote any
     */
    public record Hand(Step step, LocalDate day, String who, Optional<String> note) {}

    /** Whether its file was another when it was checked last. */
    public boolean isAltered() {
        return custody.stream()
                .map(Hand::step)
                .filter(step -> step == Step.ALTERED || step == Step.UNALTERED)
                .reduce((earlier, later) -> later)
                .filter(Step.ALTERED::equals)
                .isPresent();
    }

    Exhibit with(List<Hand> hands, Citations citations) {
        return new Exhibit(
                number,
                what,
                source,
                obtainedOn,
                file,
                digest,
                place,
                speaksFor,
                speaksAgainst,
                writtenBy,
                writtenOn,
                setAsideOn,
                hands,
                citations.of(this));
    }
}

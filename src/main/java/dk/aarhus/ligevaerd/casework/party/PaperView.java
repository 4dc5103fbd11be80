package dk.aarhus.ligevaerd.casework.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What lies behind the door of one party. It holds nothing that was not released to this very
 * party: no reference, no other number, nobody's name.
 *
 * @param representing whether it is somebody who speaks for another
 * @param over whether the case is at its end: then it can be read, and not answered
 * @param byCode whether it was opened by a code, which can be changed, and not by a login
 * @param notices whether mail tells the party that something is new
 * @param companion whom the party brings, in its own words
 * @param papers the newest first
 * @param files what the party sent itself
 */
public record PaperView(
        boolean representing,
        boolean over,
        boolean byCode,
        boolean notices,
        Optional<String> companion,
        List<Paper> papers,
        List<OwnFile> files) {

    /**
     * One thing that was released.
     *
     * @param number among what this party was given
     * @param isNew whether it was never opened
     * @param takenBackOn since when it is no longer there
     * @param answerBy until when it can be answered, where somebody waits for that
     * @param answeredOn when it was answered, by whomever
     */
    public record Paper(
            int number,
            ReleaseKind kind,
            LocalDate givenOn,
            boolean isNew,
            Optional<LocalDate> takenBackOn,
            Optional<LocalDate> answerBy,
            Optional<LocalDate> answeredOn) {}

    /** A file as its sender sees it. @param name as the sender's machine called it */
    public record OwnFile(String name, int size, LocalDate sentOn) {

        private static final double KB = 1024;

        /** As people say it: {@code 340 KB}, {@code 3 MB}. */
        public String sizeInWords() {
            long kilobytes = Math.max(1, Math.round(size / KB));
            return kilobytes < KB ? kilobytes + " KB" : Math.round(kilobytes / KB) + " MB";
        }
    }
}

package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.investigation.HearingText.MoreTime;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One paper, opened.
 *
 * @param words as they were released; empty for a file, and for what was taken back
 * @param can what can be done with it now
 * @param answer what was answered through this door or on paper, and {@code objections}
 * @param approved whether minutes were approved
 * @param time more time that was asked for
 * @param talk of an invitation
 * @param settled whether nothing more is asked of what was asked
 * @param file of the case; empty for what is none
 * @param setAsideOn when an answer was taken out because it should not stand here
 */
public record PaperItem(
        PaperView.Paper paper,
        Optional<String> words,
        Can can,
        Optional<String> answer,
        Optional<String> objections,
        boolean approved,
        Optional<Time> time,
        Optional<Talk> talk,
        boolean settled,
        Optional<Enclosed> file,
        Optional<LocalDate> setAsideOn) {

    /**
     * What can be done with it now.
     *
     * @param replaced whether it was written anew since, and waits to be released again
     */
    public record Can(
            boolean answer,
            boolean askForTime,
            boolean judgeMinutes,
            boolean bring,
            boolean sayDone,
            boolean getFile,
            boolean replaced) {

        static final Can NOTHING = new Can(false, false, false, false, false, false, false);
    }

    /** More time. @param told what was said to it; with {@code granted} it was granted */
    public record Time(
            LocalDate askedOn, boolean waits, Optional<LocalDate> granted, Optional<String> told) {

        static Time of(MoreTime time) {
            return new Time(time.askedOn(), time.waits(), time.granted(), time.answer());
        }
    }

    /**
     * When and where somebody is to talk with us.
     *
     * @param companion as the person named them
     * @param calledOff since when it does not take place
     */
    public record Talk(
            LocalDate on,
            Optional<String> place,
            Optional<String> interpreter,
            Optional<String> companion,
            Optional<LocalDate> calledOff) {}

    /**
     * A file of the case. Where it can neither be looked at nor taken, it is there no more.
     *
     * @param extension of its kind, such as {@code pdf}
     */
    public record Enclosed(String extension, boolean look, boolean take) {

        public boolean isGone() {
            return !look && !take;
        }
    }

    static PaperItem enclosing(PaperView.Paper paper, Enclosed file) {
        return new PaperItem(
                paper,
                Optional.empty(),
                Can.NOTHING,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(file),
                Optional.empty());
    }

    static PaperItem bare(PaperView.Paper paper, Optional<String> words, Can can) {
        return new PaperItem(
                paper,
                words,
                can,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}

package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.intake.HearingAnswer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one of the parties is shown of the case, to answer it before it is assessed (FVL § 19).
 *
 * @param party the number of whoever gets it
 * @param words the text as it leaves
 * @param withheld what is kept back, and {@code withheldWhy}
 * @param urgent whether five working days are enough to answer
 * @param answerDays working days to answer
 * @param warning how far the reporter was warned
 * @param answeredByParty the number of whoever answered through their own door: the party, or who
 *     speaks for it
 * @param answerSetAsideOn when an answer was taken out that was filed wrong
 */
public record HearingText(
        int number,
        int party,
        String words,
        Optional<String> withheld,
        Optional<String> withheldWhy,
        boolean urgent,
        int answerDays,
        Warning warning,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> answeredOn,
        Optional<String> answer,
        Optional<String> objections,
        Optional<Integer> answeredByParty,
        Optional<LocalDate> answerSetAsideOn,
        Optional<MoreTime> moreTime,
        String writtenBy,
        LocalDate writtenOn) {

    /**
     * What came of showing it to the reporter first.
     *
     * @param shownOn when it was put into the mailbox
     * @param until the last day to answer
     * @param plannedOn the day on which it is to leave
     * @param said what the reporter answered
     * @param ground why it was not shown, and {@code why}
     */
    public record Warning(
            Optional<LocalDate> shownOn,
            Optional<LocalDate> until,
            Optional<LocalDate> plannedOn,
            Optional<HearingAnswer> said,
            Optional<String> words,
            Optional<LocalDate> saidOn,
            Optional<ExemptGround> ground,
            Optional<String> why) {

        /** How far it is. */
        public enum State {
            NOT_SHOWN,
            AWAITED,
            GO_ON,
            REVEALS,
            WITHDRAWN,
            EXPIRED,
            EXEMPT
        }

        public State state(LocalDate today) {
            if (ground.isPresent()) {
                return State.EXEMPT;
            }
            if (said.isPresent()) {
                return switch (said.get()) {
                    case GO_ON -> State.GO_ON;
                    case REVEALS_ME -> State.REVEALS;
                    case WITHDRAW -> State.WITHDRAWN;
                };
            }
            return until.map(day -> today.isAfter(day) ? State.EXPIRED : State.AWAITED)
                    .orElse(State.NOT_SHOWN);
        }

        boolean holds(LocalDate today) {
            return switch (state(today)) {
                case GO_ON, EXPIRED, EXEMPT -> true;
                case NOT_SHOWN, AWAITED, REVEALS, WITHDRAWN -> false;
            };
        }

        /** The first day on which it holds, if nothing else happens. */
        Optional<LocalDate> holdsFrom() {
            if (ground.isPresent() || said.filter(a -> a == HearingAnswer.GO_ON).isPresent()) {
                return Optional.of(LocalDate.EPOCH);
            }
            return said.isPresent() ? Optional.empty() : until.map(day -> day.plusDays(1));
        }
    }

    /**
     * More time to answer, as somebody asked for it (FVL § 21).
     *
     * @param until the day that was asked for, where one was
     * @param toldOn when it was granted or refused; empty while it waits
     * @param granted the new last day; empty where it was refused
     * @param answer why, as whoever asked reads it
     */
    public record MoreTime(
            LocalDate askedOn,
            Optional<LocalDate> until,
            String why,
            Optional<LocalDate> toldOn,
            Optional<LocalDate> granted,
            Optional<String> answer) {

        public boolean waits() {
            return toldOn.isEmpty();
        }
    }

    /** Somebody asked for more time, and nobody has said yes or no. */
    public boolean waitsForTime() {
        return answeredOn.isEmpty() && moreTime.filter(MoreTime::waits).isPresent();
    }

    /**
     * The first day on which nobody waits for an answer to it any more; empty before it left, and
     * while somebody who asked for more time waits for a word.
     */
    Optional<LocalDate> isOverFrom() {
        return waitsForTime()
                ? Optional.empty()
                : answeredOn.or(() -> answerBy.map(day -> day.plusDays(1)));
    }

    /** Answer and objections as one, for the timeline. */
    public Optional<String> said() {
        return Stream.of(answer, objections)
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "\n\n" + other);
    }

    public boolean isSent() {
        return sentOn.isPresent();
    }
}

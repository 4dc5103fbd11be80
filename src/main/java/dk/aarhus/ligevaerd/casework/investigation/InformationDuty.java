package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person of whom the case holds data is told so (GDPR art. 14).
 *
 * @param due a month after the person was first named: art. 14(3)(a)
 * @param givenOn the day on which they were told
 * @param how by which way
 * @param ground why they are not told yet
 * @param why what speaks for that ground in this case
 * @param reviewOn when it is looked at again
 */
public record InformationDuty(
        LocalDate due,
        Optional<LocalDate> givenOn,
        Optional<String> how,
        Optional<PostponedGround> ground,
        Optional<String> why,
        Optional<LocalDate> reviewOn) {

    /** How far it is. */
    public enum State {
        DUE,
        OVERDUE,
        GIVEN,
        POSTPONED,
        /** The day to look at it again has come. */
        TO_REVIEW
    }

    public State state(LocalDate today) {
        if (givenOn.isPresent()) {
            return State.GIVEN;
        }
        if (ground.isPresent()) {
            return reviewOn.filter(today::isAfter).isPresent() ? State.TO_REVIEW : State.POSTPONED;
        }
        return today.isAfter(due) ? State.OVERDUE : State.DUE;
    }

    /** Neither given nor put off for a ground that still stands. */
    boolean isOwed(LocalDate today) {
        return switch (state(today)) {
            case DUE, OVERDUE, TO_REVIEW -> true;
            case GIVEN, POSTPONED -> false;
        };
    }
}

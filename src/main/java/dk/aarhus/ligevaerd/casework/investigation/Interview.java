package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A talk with a person of the case.
 *
 * @param party the number of the person
 * @param answeredOn when the person said what they think of the minutes
 * @param approved whether they stand by them
 * @param answeredByParty who said so through their own door: the person, or who speaks for them
 * @param companionByParty who named the companion there
 * @param answerSetAsideOn when what was said to the minutes was taken out, as filed wrong
 */
public record Interview(
        int number,
        int party,
        LocalDate plannedOn,
        Optional<String> place,
        String invitation,
        Optional<String> companion,
        Optional<String> interpreter,
        Optional<LocalDate> heldOn,
        Optional<String> minutes,
        Optional<LocalDate> answeredOn,
        boolean approved,
        Optional<String> objections,
        Optional<LocalDate> droppedOn,
        Optional<Integer> answeredByParty,
        Optional<Integer> companionByParty,
        Optional<LocalDate> answerSetAsideOn,
        String writtenBy,
        LocalDate writtenOn) {

    public boolean isPlanned() {
        return heldOn.isEmpty() && droppedOn.isEmpty();
    }

    /** The minutes lie with the person. */
    public boolean awaitsAnswer() {
        return heldOn.isPresent() && answeredOn.isEmpty();
    }
}

package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reporter is shown before it leaves.
 *
 * @param number of the text in the case
 * @param shownTo the function of whoever gets it, never a name
 * @param answerBy the last day on which the reporter can answer
 * @param plannedOn the day on which it leaves
 */
public record ShownText(
        int number,
        String shownTo,
        String words,
        LocalDate shownOn,
        LocalDate answerBy,
        LocalDate plannedOn,
        Optional<HearingAnswer> answer) {}

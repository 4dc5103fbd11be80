package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.intake.Translated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text of the dialogue and what is known of it in the other language.
 *
 * @param number 0 for the account of the report, else the number of the message
 * @param fromReporter whether the reporter wrote it; else it is ours
 * @param original as it was written
 * @param translation that a person answers for
 * @param draft of a machine, for which nobody answers yet
 * @param promisedBy the day that the reporter was told
 * @param awaited whether somebody has the task to translate it
 * @param translatable whether a translation can be entered
 * @param filedWrong whether it lay in the wrong case: then it says nothing any more
 */
public record DialogueText(
        int number,
        boolean fromReporter,
        LocalDate day,
        String original,
        Optional<Translated> translation,
        Optional<String> draft,
        Optional<LocalDate> promisedBy,
        boolean awaited,
        boolean translatable,
        boolean filedWrong) {}

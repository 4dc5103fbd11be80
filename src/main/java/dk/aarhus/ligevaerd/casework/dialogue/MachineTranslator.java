package dk.aarhus.ligevaerd.casework.dialogue;

import java.util.Optional;

/**
 * Drafts translations. What it says is never evidence, and leaves the house only after a person has
 * answered for it.
 */
interface MachineTranslator {

    /** Whether there is one at all. */
    boolean isThere();

    /**
     * @param from the ISO 639-1 code of the text
     * @param to the one of the draft
     * @return empty where it does not answer, or does not know the languages
     */
    Optional<String> draft(String text, String from, String to);
}

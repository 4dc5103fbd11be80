package dk.aarhus.ligevaerd.journal.words;

import java.util.Arrays;
import java.util.Optional;

/** The parts of which the journal knows the words; named like {@code Part}. */
public enum SeenPart {
    CASE,
    SCREEN,
    SUMMARY,
    FOUND,
    IDENTITY,
    LETTERS,
    LETTER,
    AFTERWARDS,
    PARTIES,
    ISSUES,
    HEARINGS,
    MEASURES,
    NOTES,
    UNSAVED,
    TRANSLATIONS,
    PLACE,
    RELATED,
    TASKS,
    MISFILED,
    EXHIBITS,
    PACKAGES,
    INTERVIEWS,
    DOORS,
    TIMELINE,
    JOURNAL,
    OVERVIEW,
    VERIFICATION,
    GLASS,
    SUBSTITUTE,
    EMERGENCIES;

    static Optional<SeenPart> named(String code) {
        return Arrays.stream(values()).filter(part -> part.name().equals(code)).findFirst();
    }
}

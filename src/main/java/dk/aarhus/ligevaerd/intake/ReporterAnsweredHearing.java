package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The reporter said whether a text would reveal them.
 *
 * @param number of the text in the case
 * @param words what would, where the reporter said so
 */
public record ReporterAnsweredHearing(
        Reference reference,
        int number,
        HearingAnswer answer,
        Optional<String> words,
        LocalDate day) {}

package dk.aarhus.ligevaerd.casework.unsaved;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * A case in which the one who asks has typed something and not sent it, without its words.
 *
 * @param texts how many
 * @param keptOn the last day on which they typed
 */
public record UnsavedCase(Reference reference, int texts, LocalDate keptOn) {}

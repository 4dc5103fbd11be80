package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * A task of the one who asks, in whichever case, without its words: they are read where it stands.
 */
public record OwnTask(Reference reference, int number, LocalDate dueOn, boolean overdue) {}

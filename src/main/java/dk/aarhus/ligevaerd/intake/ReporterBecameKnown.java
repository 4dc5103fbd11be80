package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/** An anonymous reporter gave a way to be reached. The way itself has a door of its own. */
public record ReporterBecameKnown(Reference reference, LocalDate day) {}

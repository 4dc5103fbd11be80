package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/** The reporter takes the report back; what the municipality must do all the same remains. */
public record ReporterWithdrew(Reference reference, LocalDate day) {}

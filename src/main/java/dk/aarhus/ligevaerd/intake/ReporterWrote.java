package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/** The reporter added a message. The words stay in the mailbox. */
public record ReporterWrote(Reference reference, LocalDate day) {}

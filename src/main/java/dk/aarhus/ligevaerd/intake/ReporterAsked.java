package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/** The reporter asked for something. The words stay in the mailbox. */
public record ReporterAsked(Reference reference, Request request, LocalDate day) {}

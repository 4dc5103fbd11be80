package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/** A report as its reporter finds it in the list of his or her own. */
public record OwnReport(Reference reference, LocalDate receivedOn, CaseStatus status) {}

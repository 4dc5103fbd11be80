package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.CaseStatus;
import java.time.LocalDate;

/** A case came to another stage; heard by its parts in the same transaction. */
public record CaseMoved(CaseFile file, CaseStatus from, LocalDate today) {}

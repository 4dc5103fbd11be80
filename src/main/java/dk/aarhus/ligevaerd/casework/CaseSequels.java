package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;

/** What followed the decisions of cases, as codes; of all treatments of a case. */
public interface CaseSequels {

    List<ContactResult> contacts(Reference reference, LocalDate today);

    List<RemedyResult> remedies(Reference reference, LocalDate today);

    /** Whether the reporter told that something bad came of it, or a case was opened for that. */
    boolean reprisalTold(Reference reference);

    /** Whether this is such a case: what happened is counted where it was told. */
    boolean openedForReprisal(Reference reference);
}

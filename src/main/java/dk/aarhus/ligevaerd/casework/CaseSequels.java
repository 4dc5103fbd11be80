package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;

/** What followed the decisions of cases, as codes; of all treatments of a case. */
public interface CaseSequels {

    /**
     * What followed.
     *
     * @param reprisalTold whether the reporter told that something bad came of it, or a case was
     *     opened for that
     * @param openedForReprisal whether this is such a case: what happened is counted where it was
     *     told
     */
    record Sequel(
            List<ContactResult> contacts,
            List<RemedyResult> remedies,
            boolean reprisalTold,
            boolean openedForReprisal) {

        public Sequel {
            contacts = List.copyOf(contacts);
            remedies = List.copyOf(remedies);
        }
    }

    Sequel of(Reference reference, LocalDate today);
}

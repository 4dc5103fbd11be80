package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseFile;
import java.util.Optional;

/** Who of the case answers for a thing of a part of it, beside whoever has the case. */
public interface TermOwner {

    /**
     * @param about which thing of its kind, as its clock names it
     * @return the account; empty where nobody answers for such a thing
     */
    Optional<String> of(CaseFile file, TermKind kind, String about);
}

package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Knows which cases there are and which came to their end; the room that treats cases is one. */
public interface CaseRegister {

    boolean knows(Reference reference);

    /**
     * Cases that ended on that day or before, in order of that day and their reference.
     *
     * @param after where the last ones left off; empty for the beginning
     */
    List<EndedCase> endedUntil(LocalDate day, Optional<EndedCase> after, int most);

    /**
     * The case, if it is at its end, held until the transaction is over so that nobody opens it.
     */
    Optional<EndedCase> heldAtItsEnd(Reference reference);
}

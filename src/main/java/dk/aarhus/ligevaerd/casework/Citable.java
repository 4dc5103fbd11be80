package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.util.Set;

/** What a case holds that an answer of a legal test can rest on. */
public interface Citable {

    /**
     * By their numbers, each with the letter of its kind: {@code B1} a file, {@code F3} a fact,
     * {@code R2} a line of the register of evidence.
     */
    Set<String> numbers(Reference reference);
}

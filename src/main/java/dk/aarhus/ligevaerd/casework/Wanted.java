package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;

/** Which case an address means. */
public final class Wanted {

    private Wanted() {}

    /**
     * @throws Problem NOT_FOUND for what is no reference: the same answer as for a case that is not
     *     there
     */
    public static Reference parse(String reference) {
        try {
            return Reference.parse(reference);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }
}

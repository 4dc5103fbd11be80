package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;

/** The number of a sheet in an address. */
final class Numbers {

    private Numbers() {}

    /**
     * @throws Problem NOT_FOUND for what is no number
     */
    static int of(String typed) {
        if (!typed.matches("\\d{1,6}")) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return Integer.parseInt(typed);
    }
}

package dk.aarhus.ligevaerd.law;

/**
 * How far the two steps of the shared burden of proof have come.
 *
 * @param presumption whether the facts give reason to presume a breach
 * @param rebuttal whether the municipality has shown that there was none; NOT_ASKED where nothing
 *     is presumed, or where the test knows no such answer
 */
public record Proof(Shown presumption, Shown rebuttal) {

    /** What is known of a step. */
    public enum Shown {
        YES,
        NO,
        OPEN,
        NOT_ASKED
    }
}

package dk.aarhus.ligevaerd.law;

/**
 * What the case handler answers to a question of a legal test; the reasons and the evidence stand
 * beside it in the case.
 */
public enum Answer {
    YES,
    NO,

    /**
     * It was looked into and could not be found out. A question that nobody has looked into has no
     * answer yet.
     */
    UNKNOWN,

    /** The question does not arise in this matter. */
    NOT_RELEVANT
}

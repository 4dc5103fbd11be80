package dk.aarhus.ligevaerd.law;

/**
 * What the reporter hopes will come of it. Several may be chosen; none of them binds the decision.
 */
public enum Wish {
    STOP_IT,
    APOLOGY,
    DECISION_CHANGED,
    ACCOMMODATION,
    RULE_CHANGED,
    MEDIATION,

    /** The system never computes an amount; the wish goes to the legal service. */
    COMPENSATION,

    /** Counts, and opens no case. */
    ONLY_REGISTER,
    DONT_KNOW
}

package dk.aarhus.ligevaerd.law;

/**
 * Under which rules a case is handled. It moves to the second only by an explicit act, with the
 * reporter's knowledge.
 */
public enum Regime {

    /** The municipality's own procedure for complaints of discrimination. */
    ORDINARY,

    /** The whistleblower scheme, act 1436 of 29 June 2021: only its unit sees the case. */
    WHISTLEBLOWER
}

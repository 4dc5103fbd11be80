package dk.aarhus.ligevaerd.law;

/** What may move a legal form into another policy class than its usual one. */
public enum Circumstance {

    /** The treatment follows from an established practice, rule or culture. */
    ESTABLISHED_PRACTICE,

    /** The accommodation was refused because of the disability itself. */
    BECAUSE_OF_THE_DISABILITY
}

package dk.aarhus.ligevaerd.intake;

/** Who answers for a translation, by function: the reader learns no name. */
public enum Translator {

    /** A translator by trade. */
    TRANSLATOR,

    /** An interpreter of the municipality's contract. */
    INTERPRETER,

    /** A colleague who knows the language and has no part in the matter. */
    COLLEAGUE,

    /** Sentences that were translated once for all. */
    LIBRARY
}

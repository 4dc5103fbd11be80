package dk.aarhus.ligevaerd.goals;

/** How a goal says when it is reached. */
public enum RuleKind {

    /** A value on a day. */
    LEVEL,

    /** So much more every year than the year before. */
    ANNUAL_CHANGE,

    /** Better than last time. */
    DIRECTION,

    /** Criteria that a person weighs. */
    QUALITATIVE,

    /** The four conditions of protection, phase by phase. */
    PROTECTION
}

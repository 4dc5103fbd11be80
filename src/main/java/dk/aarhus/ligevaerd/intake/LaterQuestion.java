package dk.aarhus.ligevaerd.intake;

/**
 * What can wait until the report is sent, as one question to a screen. An answer fills what was
 * left empty, and changes nothing.
 */
public enum LaterQuestion {
    /** Who else must not see it. Has no end: somebody can be added at any time. */
    EXCLUSION,
    WHO,
    PERSON,
    WHERE,
    WHEN,
    RESPONDENT,
    GROUNDS,
    WORD,
    WISHES,
    SAFETY,
    CONTACT
}

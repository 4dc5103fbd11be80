package dk.aarhus.ligevaerd.casework.investigation;

/** What somebody is in the matter. */
public enum PartyRole {
    /** Whoever reported. Only that there is one: who it is stays where the reporter wrote it. */
    REPORTER,
    ACCUSED,
    WITNESS,
    /** Whom it happened to, where somebody else reported. */
    AFFECTED,
    /** Speaks for one of the others by a power of attorney (FVL § 8). */
    REPRESENTATIVE,
    /** Has to put something right because of the decision, such as the head of a unit. */
    OWNER
}

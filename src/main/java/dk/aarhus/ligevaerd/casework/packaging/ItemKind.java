package dk.aarhus.ligevaerd.casework.packaging;

/** What a package can hold, in the order in which a reader needs it. */
public enum ItemKind {
    CHRONOLOGY,
    ACCOUNT,

    /**
     * Everything else that the reporter answered; not how to be reached, which has its own door.
     */
    ANSWERS,
    DIALOGUE,
    FACTS,
    TESTS,
    FINDINGS,
    HEARING,
    INTERVIEW,
    MEASURES,
    DECISION,
    REMEDIES,
    LETTER,
    EXHIBITS,
    FILE,

    /** What stands in the case about one who takes part, by the number. */
    PARTY,
    NOTES;

    /** Whether a case can have several. */
    boolean isOneOfMany() {
        return this == INTERVIEW || this == LETTER || this == FILE || this == PARTY;
    }
}

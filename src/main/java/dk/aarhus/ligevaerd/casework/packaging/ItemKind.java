package dk.aarhus.ligevaerd.casework.packaging;

/** What a package can hold, in the order in which a reader needs it. */
public enum ItemKind {
    CHRONOLOGY,
    ACCOUNT,
    FACTS,
    TESTS,
    FINDINGS,
    HEARING,
    INTERVIEW,
    DECISION,
    LETTER,
    EXHIBITS,
    FILE;

    /** Whether a case can have several. */
    boolean isOneOfMany() {
        return this == INTERVIEW || this == LETTER || this == FILE;
    }
}

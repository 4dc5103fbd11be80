package dk.aarhus.ligevaerd.casework.party;

/** What can be released to a party. */
public enum ReleaseKind {
    /** A text to answer before the case is assessed (FVL § 19). */
    HEARING,
    /** To a talk, with whom one may bring (FVL § 8). */
    INVITATION,
    /** Of one's own talk, to stand by or to object to (OFL § 13). */
    MINUTES,
    /** A letter that was sent, as its file. */
    LETTER,
    /** What is to be put right, to whoever has to. */
    REMEDY,
    /** What it is asked to do, by a day. */
    TASK,
    /** A file of the case, to look at here. */
    FILE,
    /** The same to take along, with all that is in it. */
    COPY;

    /** Whether people call it by a number; the others have ids that say nothing to anybody. */
    public boolean isNumbered() {
        return switch (this) {
            case HEARING, INVITATION, MINUTES, TASK, FILE, COPY -> true;
            case LETTER, REMEDY -> false;
        };
    }

    /** Whether it is a file of the case. */
    boolean isFile() {
        return this == FILE || this == COPY;
    }
}

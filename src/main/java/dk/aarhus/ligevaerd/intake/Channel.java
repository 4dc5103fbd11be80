package dk.aarhus.ligevaerd.intake;

/** How a report reached the municipality. */
public enum Channel {
    /** By the form, without anybody of the staff. */
    WEB,

    /** By the form, from somebody who logged in. */
    LOGIN,

    /** By the program of a partner, such as a union's desk. */
    PARTNER,
    TELEPHONE,
    WALK_IN,
    LETTER;

    /** Whether an officer writes in what came this way. */
    public boolean isWrittenIn() {
        return switch (this) {
            case TELEPHONE, WALK_IN, LETTER -> true;
            case WEB, LOGIN, PARTNER -> false;
        };
    }
}

package dk.aarhus.ligevaerd.intake.evidence;

/** Why a file is not taken; the sentences stand in the message bundle of the files. */
public enum FileFault {
    NO_FILE,
    EMPTY,
    TOO_LARGE,
    TOO_MUCH,
    TOO_MANY,
    NOT_TAKEN,
    /** The name says one thing and the content another. */
    DISGUISED,
    DAMAGED,
    ENCRYPTED,
    /** Unpacked it would be too large to look at. */
    BOMB,
    VIRUS,
    /** What hides in it could not be taken out, and was not to be kept. */
    NOT_CLEANED,
    BROKEN_OFF,
    BUSY
}

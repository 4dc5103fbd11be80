package dk.aarhus.ligevaerd.journal;

/** What an entry tells of; its part says of what exactly. */
public enum Action {
    /** Somebody saw a part of a case, or of the journal itself. */
    READ,
    /** Somebody of the staff did something. */
    ACTED,
    /** A reporter, or a party of a case, did something; only the day is known. */
    REPORTED,
    /** Someone got, or lost, the right to see cases. */
    ENROLLED,
    /** Keys of the vault were turned, exported or destroyed. */
    KEYS,
    /** The service did something by itself. */
    RAN,
    /** Something that was tampered with was refused. */
    REFUSED
}

package dk.aarhus.ligevaerd.intake;

/** Whether something may be done with what a reporter said. */
public enum Consent {
    YES,

    /** Not before the reporter has answered in the mailbox. */
    ASK_FIRST,
    NO
}

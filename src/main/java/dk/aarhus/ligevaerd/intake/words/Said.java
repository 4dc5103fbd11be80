package dk.aarhus.ligevaerd.intake.words;

/** What the mailbox says right after something was done in it, once. */
public enum Said {
    SENT,
    ASKED,
    COMPLAINED,
    OTHER_HANDLER,
    WITHDRAWN,
    KNOWN,
    CODE_TAKEN,
    FOLLOWED_UP,
    NOTICES_ON,
    NOTICES_OFF,
    HEARING_ANSWERED
}

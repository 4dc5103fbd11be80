package dk.aarhus.ligevaerd.intake;

/** What a reporter can do, as the journal names it. */
public enum ReporterAct {
    FILED,
    WROTE,
    OPENED_MAILBOX,
    SENT_FILE,
    WITHDREW,
    ASKED_FOR_OTHER_HANDLER,
    BECAME_KNOWN,
    REPLACED_CODE,
    FOLLOWED_UP,
    CHANGED_NOTICES,
    ANSWERED_HEARING
}

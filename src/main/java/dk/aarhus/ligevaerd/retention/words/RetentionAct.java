package dk.aarhus.ligevaerd.retention.words;

/** What retention writes into the journal; details follow after a slash. */
public enum RetentionAct {
    PREVIEW,
    PROPOSAL,
    PROPOSED,
    ASKED_FOR_PROPOSAL,
    CONFIRMED,
    LET_GO,
    HELD,
    HOLD_LIFTED
}

package dk.aarhus.ligevaerd.intake;

/** What a reporter can say to a text that others are to be shown. */
public enum HearingAnswer {
    REVEALS_ME,
    GO_ON,
    /** The reporter takes the report back rather. */
    WITHDRAW
}

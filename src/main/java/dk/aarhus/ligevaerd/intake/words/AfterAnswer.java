package dk.aarhus.ligevaerd.intake.words;

/** What can be answered to it. */
public enum AfterAnswer {
    YES,
    NO,
    UNKNOWN
}

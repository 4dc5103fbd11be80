package dk.aarhus.ligevaerd.intake;

/** Whether the person it happened to knows that somebody else tells of it. */
public enum PersonKnows {
    YES,
    NO,
    DONT_KNOW
}

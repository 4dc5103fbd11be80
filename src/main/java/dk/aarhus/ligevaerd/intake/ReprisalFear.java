package dk.aarhus.ligevaerd.intake;

/** Whether the reporter is afraid of being punished for reporting. */
public enum ReprisalFear {
    NO,
    AFRAID,

    /** It happens already; it is a matter of its own. */
    HAPPENING
}

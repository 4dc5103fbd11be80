package dk.aarhus.ligevaerd.goals;

/** Whether a target is met. */
public enum Light {
    MET,
    MISSED,
    /** What is published does not tell, whatever stands behind it. */
    NOT_ASSESSABLE,
    NO_TARGET
}

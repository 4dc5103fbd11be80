package dk.aarhus.ligevaerd.goals;

/** What an indicator tells about; the first four make up the protection of employees. */
public enum Condition {

    /** People dare to report and know where. */
    ACCESS,

    /** Whoever reports is answered and heard in time. */
    RESPONSE,

    /** Nobody pays for having reported. */
    PROTECTION,

    /** What was wrong is put right. */
    CORRECTION,

    /** No target: it helps to read the others. */
    CONTEXT
}

package dk.aarhus.ligevaerd.law;

/** How soon somebody must look at the matter. Set at triage. */
public enum Urgency {

    /** The same day: danger, a crime, or a decision that cannot be undone tomorrow. */
    IMMEDIATE,

    /** Within two working days. */
    HIGH,

    /** Within the ordinary service targets. */
    NORMAL
}

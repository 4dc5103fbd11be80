package dk.aarhus.ligevaerd.law;

/** Whether one can turn to an external body without giving one's name. */
public enum Anonymity {
    YES,
    NO,

    /** The name is given, and kept from the other side. */
    IN_CONFIDENCE,

    /** Possible, but less can then be done. */
    LIMITS_WHAT_CAN_BE_DONE,

    /** Ask the body. */
    NOT_STATED
}

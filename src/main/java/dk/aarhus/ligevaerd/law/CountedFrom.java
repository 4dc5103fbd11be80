package dk.aarhus.ligevaerd.law;

/** The event that a service target is counted from. */
public enum CountedFrom {

    /** The report came in. */
    RECEIVED,

    /** A person acknowledged the report; the automatic receipt is not meant. */
    ACKNOWLEDGED,

    /** The case was given to a handler, reviewer, decision maker or interpreter. */
    ASSIGNED,

    /** It was seen that an interim measure is needed. */
    NEED_FOUND,

    /** An interim measure was taken, or was last reviewed. */
    MEASURE_TAKEN,

    /** The party was sent what it may comment on. */
    HEARING_SENT,

    /** The reporter last heard how the case stands. */
    STATUS_GIVEN,

    /** The decision was sent. */
    DECIDED
}

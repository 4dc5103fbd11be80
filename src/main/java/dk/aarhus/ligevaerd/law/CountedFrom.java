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
    DECIDED,

    /** Somebody of the staff learned of it. */
    LEARNED,

    /** The case began to hold data about a person who did not give it. */
    PERSON_NAMED,

    /** It was decided not to tell a person yet that the case holds data about them. */
    INFORMATION_POSTPONED,

    /** Something that is to be put right was given to somebody. */
    REMEDY_ORDERED,

    /** A service check was ordered, or was made and is to be proved. */
    CHECK_ORDERED,

    /** A task was set. */
    TASK_SET,

    /** What was to be put right was done. */
    REMEDY_DONE,

    /** A party asked for another decision maker. */
    REVIEW_ASKED,

    /** The risk of reprisals was weighed. */
    RISK_WEIGHED
}

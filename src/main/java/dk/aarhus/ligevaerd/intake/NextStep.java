package dk.aarhus.ligevaerd.intake;

/** What happens next, as the reporter is told: one sentence each, and nothing of who does it. */
public enum NextStep {

    /** A person reads the report and answers. */
    READ,

    /** It is found out who is to work on the case. */
    SORT,

    /** It is found out what happened. */
    LOOK_INTO,

    /** Those whom the case is about are to answer. */
    HEAR,

    /** What was found is weighed, and somebody who did not work on it decides. */
    DECIDE,

    /** What was decided is done, and reporters are asked how they fare. */
    PUT_RIGHT
}

package dk.aarhus.ligevaerd.casework.investigation;

/** Why a hearing text may leave though the reporter was not shown it first. */
public enum ExemptGround {
    /** Whoever hears it is the reporter. */
    GOES_TO_REPORTER,
    /** The reporter has agreed to this very text by another way. */
    AGREED_ELSEWHERE,
    /** Nothing in it comes from the reporter: a rule, a practice, papers that all have. */
    NOTHING_FROM_REPORTER,
    /** Life or health is in danger while one waits. */
    DANGER,
    /** A court or a statute orders it on a day that is nearer. */
    ORDERED
}

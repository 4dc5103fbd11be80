package dk.aarhus.ligevaerd.intake.guidance;

/** What can be answered; which answers a question offers stands in the tree. */
public enum GuideAnswer {
    YES,
    NO,
    UNSURE,
    /** Something a person did or said. */
    PERSON,
    /** A rule, demand or decision that hits some people harder. */
    RULE,
    /** The way it is usually done. */
    HABIT,
    /** Help or adjustment that was asked for and not given. */
    ADJUSTMENT,
    /** Bad treatment after a complaint, or after helping somebody. */
    AFTERWARDS
}

package dk.aarhus.ligevaerd.goals;

/** How far a goal is. */
public enum GoalStatus {

    /** Reached, or where it should be by now. */
    ON_COURSE,

    /** Behind what was to be. */
    OFF_COURSE,

    /** No figure says it yet. */
    NOT_ASSESSABLE,

    /** A person weighs it, in words. */
    BY_WORDS
}

package dk.aarhus.ligevaerd.disclosure;

/** Before whom a range must stay possible. */
public enum Audience {
    /** Before everybody, whoever knows more than what is shown included. */
    EVERYBODY,

    /** Before those who know no more than what is shown: a count that is no secret by itself. */
    OUTSIDERS;

    /** The stricter of two. */
    Audience and(Audience other) {
        return this == OUTSIDERS ? other : this;
    }
}

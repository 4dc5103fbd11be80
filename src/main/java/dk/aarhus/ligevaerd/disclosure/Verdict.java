package dk.aarhus.ligevaerd.disclosure;

/** What an audit says of one secret and one attacker. Only {@link #SAFE} lets a release pass. */
public enum Verdict {
    SAFE,
    /** Nothing that agrees with what is shown reaches the range that must stay possible. */
    BREACH,
    /** Neither a witness nor a proof that there is none was found in the time allowed. */
    UNDECIDED
}

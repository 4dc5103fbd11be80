package dk.aarhus.ligevaerd.casework.investigation;

/** Whether what was alleged happened; whether it breaks a rule is the affair of the legal tests. */
public enum Verdict {
    PROVEN,
    NOT_PROVEN,
    DISPROVED
}

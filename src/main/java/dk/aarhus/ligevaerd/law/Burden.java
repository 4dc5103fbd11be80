package dk.aarhus.ligevaerd.law;

/** Whose it is to show what a question asks: FBL § 7 a, LSL § 2(5), HDL § 10. */
public enum Burden {

    /** First step: facts that give reason to presume a breach. Shown by whoever complains. */
    PRESUMPTION,

    /** Second step: that there was none all the same. Shown by the municipality. */
    REBUTTAL,

    /** Sheds light on either. */
    BESIDES
}

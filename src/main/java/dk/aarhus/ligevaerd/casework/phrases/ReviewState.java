package dk.aarhus.ligevaerd.casework.phrases;

/** Who has read a sentence in its language, by the columns of {@code docs/languages.md}. */
public enum ReviewState {

    /** The project wrote it, and nobody else has read it. */
    WRITTEN,

    SECOND,

    NATIVE,

    /** A native speaker who knows the law. */
    LEGAL;

    /** Whether somebody for whom it is the first language has read it. */
    public boolean isReviewed() {
        return compareTo(NATIVE) >= 0;
    }
}

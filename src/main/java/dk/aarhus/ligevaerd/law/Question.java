package dk.aarhus.ligevaerd.law;

/** A question as a legal test asks it. */
public record Question(QuestionId id, Weight weight) {

    /** What hangs on the answer. */
    public enum Weight {

        /**
         * Marked with a star: as long as it is unknown, nothing can be called substantiated or
         * unfounded.
         */
        KEY,

        /** Sheds light, but does not hold up the result. */
        SUPPLEMENTARY
    }

    /** Whether the question carries the star. */
    public boolean key() {
        return weight == Weight.KEY;
    }
}

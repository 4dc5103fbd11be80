package dk.aarhus.ligevaerd.casework;

/** How firmly a condition of the workflow stands. */
public enum Weight {

    /**
     * From a statute, or a promise or four eyes without which no result would stand: holds always.
     */
    LAW,

    /** Good practice of this service: may be set aside for one move, by one sentence. */
    PRACTICE
}

package dk.aarhus.ligevaerd.law;

/** Whom or what a remedy is aimed at. */
public enum RemedyKind {

    /** The person who was affected. */
    INDIVIDUAL,

    /** The person who acted. Sanctions themselves are handed over to employment law. */
    PERSONNEL,

    /** The organisation. */
    INSTITUTIONAL
}

package dk.aarhus.ligevaerd.casework.filing;

/** Why a document that was noted does not go into the municipality's journal. */
public enum NotFiled {
    /** It was taken out of the case, because it should not stand in it. */
    FILED_WRONG,
    /** A virus was found in it. */
    INFECTED,
    /** A decision of a treatment before the present one. */
    SUPERSEDED,
    /** The case is with the unit of the scheme, and stays there (act 1436 of 2021). */
    WHISTLEBLOWER,
    /** Given to be counted, and used for nothing else (GDPR art. 5(1)(b)). */
    ONLY_COUNTED
}

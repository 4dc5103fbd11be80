package dk.aarhus.ligevaerd.law;

/** Whether somebody was heard before a conclusion went against them (FVL § 19). */
public enum HearingState {

    /** Every hearing text was answered, or the time to answer it was over. */
    HEARD,

    /** Nobody was heard, for a reason that is written down (FVL § 19(2)). */
    EXEMPT,
    UNHEARD,

    /** The conclusion goes against nobody, or there is none. */
    NOT_ADVERSE,

    /** A conclusion against somebody, of which the hearing is not known: of earlier years. */
    NOT_KNOWN
}

package dk.aarhus.ligevaerd.casework;

/**
 * How a message reaches a reporter who wrote in another language than Danish or English. An
 * authority must be understood by whoever it writes to (good administrative practice; FVL § 7).
 */
public enum MessageWay {

    /** With a translation, by somebody who answers for it. */
    TRANSLATED,

    /** In sentences of the phrase library. */
    PHRASES,

    /** In Danish, with a day by which the translation follows. */
    FOLLOWS,

    /** In Danish alone, with one sentence on why: the reporter wrote Danish too. */
    DANISH
}

package dk.aarhus.ligevaerd.intake;

/**
 * Knows whether somebody told what happened by voice. Then it need not be written; a bean of this
 * type is asked for each form that lacks it.
 */
public interface SpokenAccount {

    /** Whether a recording lies under the code of a form that is being filled in. */
    boolean isToldUnder(MailboxCode code);
}

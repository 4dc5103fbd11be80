package dk.aarhus.ligevaerd.law;

/** Who may learn the name of the reporter. */
public enum IdentityMode {

    /** The name may be used in the case, also towards the respondent. */
    NAMED,

    /** The name is known to those who handle the case, and to nobody else. */
    CONFIDENTIAL,

    /** Nobody knows the name; contact is possible through the mailbox only. */
    ANONYMOUS
}

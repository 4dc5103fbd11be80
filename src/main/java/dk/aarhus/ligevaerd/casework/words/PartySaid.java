package dk.aarhus.ligevaerd.casework.words;

/** What a party just did, as its page says once. Names of one word, as for {@link CaseTab}. */
public enum PartySaid {
    ANSWERED,
    ASKED,
    NAMED,
    DONE,
    TAKEN,
    /** Mail tells of what is new from now on. */
    TOLD,
    /** And no longer does. */
    UNTOLD
}

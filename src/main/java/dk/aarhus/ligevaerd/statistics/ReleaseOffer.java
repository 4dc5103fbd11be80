package dk.aarhus.ligevaerd.statistics;

/** What the caller can do with a release now, or why not. */
public enum ReleaseOffer {
    PUBLISH,
    ANOTHER_PERSON_MUST_PUBLISH,
    WITHDRAW
}

package dk.aarhus.ligevaerd.retention;

/** What kinds of records there are, as far as they are kept for different times. */
public enum RecordClass {
    /** Not ours, or not about discrimination. */
    OUT_OF_SCOPE_OR_FORWARDED,
    /** A case under the Whistleblower Act. */
    WHISTLEBLOWER,
    /** A case about employment or dismissal, however it ended. */
    EMPLOYMENT,
    /** A case about recruitment, however it ended. */
    RECRUITMENT,
    /** A case of a citizen or user, however it ended. */
    SERVICE,
    /** The answer that makes a repeated filing safe. */
    KEPT_ANSWER,
    /** What was begun and never sent. */
    DRAFT,
    /** Who did and read what. */
    JOURNAL,
    /** What is counted of a case: codes without a person. */
    FACT
}

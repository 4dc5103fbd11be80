package dk.aarhus.ligevaerd.law;

/** How a case ended. */
public enum Outcome {

    /** It is more likely than not that discrimination took place. */
    SUBSTANTIATED,

    /** Some of the issues are substantiated, others are not. */
    PARTLY_SUBSTANTIATED,

    /**
     * The evidence is insufficient, or a good reason was shown; it is not said that nothing
     * happened.
     */
    NOT_SUBSTANTIATED,

    /** The facts that were claimed are disproved. */
    UNFOUNDED,

    /** No breach, but something to do better. */
    NO_BREACH_BUT_LEARNING,
    RESOLVED_INFORMALLY,

    /** Not about discrimination by the municipality; closed with guidance, FVL § 7. */
    OUT_OF_SCOPE,

    /** Sent on to the authority it belongs to, FVL § 7. */
    FORWARDED,
    WITHDRAWN,

    /** The reporter could not be reached, and without more information nothing could be done. */
    CLOSED_NO_CONTACT;

    /** Whether the case ended with a finding on what happened. */
    public boolean finding() {
        return switch (this) {
            case SUBSTANTIATED,
                    PARTLY_SUBSTANTIATED,
                    NOT_SUBSTANTIATED,
                    UNFOUNDED,
                    NO_BREACH_BUT_LEARNING ->
                    true;
            case RESOLVED_INFORMALLY, OUT_OF_SCOPE, FORWARDED, WITHDRAWN, CLOSED_NO_CONTACT ->
                    false;
        };
    }
}

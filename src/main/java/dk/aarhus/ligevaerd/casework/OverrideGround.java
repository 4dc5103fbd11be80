package dk.aarhus.ligevaerd.casework;

/**
 * Why a case is opened though the reporter wanted it to be counted only. What is not in this list
 * is no ground: a wish is respected unless the law or somebody's safety says otherwise.
 */
public enum OverrideGround {
    /**
     * Somebody's life or health is in danger (the employer's duty, Working Environment Act § 15).
     */
    DANGER,
    /** Violence, or a threat of it. */
    VIOLENCE,
    /** A child may need help: there is a duty to notify (Children's Act § 133). */
    CHILD,
    /** Several people are exposed to the same. */
    SEVERAL_PERSONS,
    /** It goes on, and others would come to harm by waiting. */
    SERIOUS_HARM
}

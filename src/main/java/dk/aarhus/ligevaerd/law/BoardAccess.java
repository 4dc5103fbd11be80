package dk.aarhus.ligevaerd.law;

/**
 * Whether Ligebehandlingsnævnet, the Board of Equal Treatment, takes a complaint about a ground.
 */
public enum BoardAccess {

    /** The ground is one of the Board's own. */
    TAKES_IT,

    /**
     * Only where the matter amounts to another ground that the Board takes, such as ethnic origin.
     */
    AS_ANOTHER_GROUND,

    /** As a rule it does not. */
    DOES_NOT
}

package dk.aarhus.ligevaerd.law;

/**
 * The three kinds of discrimination that the municipality's policy names. More than one may hold
 * for the same events.
 */
public enum PolicyClass {

    /** Somebody is treated worse because of a ground. */
    DIRECT,

    /**
     * A demand that looks the same for all shuts some out, without professional, just and objective
     * reasons.
     */
    INDIRECT,

    /**
     * Habit, routine, rule or culture disadvantages some. Needs neither intent nor a wrongdoer who
     * can be named.
     */
    INSTITUTIONAL
}

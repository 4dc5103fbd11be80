package dk.aarhus.ligevaerd.law;

/** Until when an external body must be turned to. */
public enum RouteTimeLimit {
    NONE_STATED,

    /**
     * No limit of its own, but the claim may be lost after three or five years, see {@link
     * Limitation}, or by passivity.
     */
    LIMITATION,

    /** One year after the events or the decision. Ombudsman's own guidance. */
    ONE_YEAR,

    /** The deadlines of the collective agreement, which may be short. */
    COLLECTIVE_AGREEMENT,

    /** Limitation of criminal liability. */
    CRIMINAL_LIMITATION,

    /** The body's own rules. */
    OWN_RULES
}

package dk.aarhus.ligevaerd.law;

/**
 * When in a person's dealings with the municipality the treatment took place. The policy of 13 June
 * 2007 secures employees in the first three; the fourth covers what it says about citizens and
 * users.
 */
public enum Phase {

    /** From the advert until somebody is appointed or turned down. */
    RECRUITMENT,

    /** While somebody works for the municipality, as staff, trainee or volunteer. */
    EMPLOYMENT,

    /** When work for the municipality ends: notice, dismissal, a post that is not renewed. */
    DISMISSAL,

    /** When a citizen or user gets, or is denied, a service of the municipality. */
    SERVICE;

    /** The field of law that the phase belongs to. */
    public AreaOfLife area() {
        return switch (this) {
            case RECRUITMENT, EMPLOYMENT, DISMISSAL -> AreaOfLife.LABOUR_MARKET;
            case SERVICE -> AreaOfLife.OUTSIDE_LABOUR_MARKET;
        };
    }
}

package dk.aarhus.ligevaerd.access;

/**
 * Somebody asked to work here, was let in, or is out. Sent in the transaction that changes it.
 *
 * @param account the name of the account that it is about
 * @param by the account that did it, {@link #OPERATOR} or {@link #DEMONSTRATION}
 */
public record EnrolmentChanged(String account, String by, Change change) {

    /** Whoever can run commands at the server. No account can be called that. */
    public static final String OPERATOR = "(operator)";

    /** The start of a demonstration, which lets its own invented users in. */
    public static final String DEMONSTRATION = "(demonstration)";

    public enum Change {
        REQUESTED,
        /** The first of the two persons has agreed. */
        APPROVED,
        ENROLLED,
        /** Is out, or was never let in. */
        ENDED
    }
}

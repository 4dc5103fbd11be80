package dk.aarhus.ligevaerd.disclosure;

/**
 * All that an outsider can find out about one secret.
 *
 * @param lowest the smallest value of any whole table that agrees with what is shown
 * @param highest the largest, or {@link ProtectionProblem#UNBOUNDED}
 * @param proved whether both ends are proved; if not they are possible, but there may be more
 *     beyond
 */
public record ExactRange(String secret, long lowest, long highest, boolean proved) {}

package dk.aarhus.ligevaerd.disclosure;

/**
 * A scenario in terms of positions: what somebody knows beside what is published.
 *
 * @param cells the cells of which he knows something
 * @param lower the smallest value he thinks possible for each
 * @param upper the largest; {@link ProtectionProblem#UNBOUNDED} for no limit
 */
public record Insider(String name, int[] cells, long[] lower, long[] upper) {}

package dk.aarhus.ligevaerd.statistics;

/**
 * What became of a file of facts.
 *
 * @param rows how many it holds, all of them right
 * @param taken false for a dry run, and where the same file was taken over before
 * @param before whether the same file was taken over before: nothing is counted twice
 */
public record FactsTaken(int rows, boolean taken, boolean before) {}

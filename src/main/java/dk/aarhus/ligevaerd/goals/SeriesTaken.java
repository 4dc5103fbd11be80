package dk.aarhus.ligevaerd.goals;

/**
 * What came of a file of series.
 *
 * @param rows how many there are
 * @param fresh figures that were not there before
 * @param corrected figures that get a further revision
 * @param taken whether they were stored
 */
public record SeriesTaken(int rows, int fresh, int corrected, boolean taken) {}

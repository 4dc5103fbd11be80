package dk.aarhus.ligevaerd.disclosure;

/**
 * Something everybody knows: a linear form over cells compared with a number.
 *
 * @param name in words, for messages
 * @param cells positions in the problem, without repeats
 */
public record SumRow(String name, int[] cells, long[] factors, Sense sense, long rhs) {

    /** The left-hand side in a table. */
    public long leftSide(long[] table) {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(factors[i], table[cells[i]]));
        }
        return sum;
    }
}

package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.Arrays;

/**
 * If the cell is hidden, so is one of the others: they share a sum in which nothing else is hidden.
 */
record Company(int cell, int[] others) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Company company
                && cell == company.cell
                && Arrays.equals(others, company.others);
    }

    @Override
    public int hashCode() {
        return 31 * cell + Arrays.hashCode(others);
    }

    @Override
    public String toString() {
        return "%d only with one of %s".formatted(cell, Arrays.toString(others));
    }
}

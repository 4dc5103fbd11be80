package dk.aarhus.ligevaerd.statistics;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What everybody may see of a count. Only a release makes cells. */
public sealed interface ShownCell {

    /** Does one thing for a figure and another for none. */
    <T> T fold(IntFunction<T> figure, Supplier<T> none);

    /** The figure itself. */
    record Figure(int complaints) implements ShownCell {
        @Override
        public <T> T fold(IntFunction<T> figure, Supplier<T> none) {
            return figure.apply(complaints);
        }
    }

    /**
     * Not shown; 0 or more. Why is no part of the cell: telling the counts that are few from those
     * that shield them would give the few away.
     *
     * @param claim what no reader can rule out
     */
    record Withheld(Claim claim) implements ShownCell {
        @Override
        public <T> T fold(IntFunction<T> figure, Supplier<T> none) {
            return none.get();
        }
    }
}

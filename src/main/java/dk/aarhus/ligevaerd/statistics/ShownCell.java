package dk.aarhus.ligevaerd.statistics;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What everybody may see of a count. Only a release makes cells. */
public sealed interface ShownCell {

    /**
     * Does one thing for a figure and another for none. A figure that is only near the count is
     * none: whoever asks so wants to calculate with it.
     */
    <T> T fold(IntFunction<T> figure, Supplier<T> none);

    /** What is known of a count of which a near figure is shown; empty for all others. */
    default Optional<Approximate> approximate() {
        return Optional.empty();
    }

    /** What no reader can rule out; empty where nothing of the kind is promised. */
    default Optional<Claim> promise() {
        return Optional.empty();
    }

    /**
     * What is shown where everybody can work out that the count is not few: a few would have been
     * refused. So it is none at all, or as many as the threshold; that is known from then on.
     *
     * @param count the count itself; where it is few after all, nothing changes
     */
    default ShownCell notFew(long count) {
        return this;
    }

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

        @Override
        public Optional<Claim> promise() {
            return Optional.of(claim);
        }
    }

    /**
     * A figure near the count, by rounding or noise.
     *
     * @param lowest the smallest count that can stand behind it, for a reader who knows the method
     * @param highest the largest
     * @param claim what no reader can rule out beside everything else that is shown; empty where
     *     the count cannot be few anyway, or where that can be worked out
     */
    record Approximate(int figure, int lowest, int highest, Optional<Claim> claim)
            implements ShownCell {
        @Override
        public <T> T fold(IntFunction<T> exact, Supplier<T> none) {
            return none.get();
        }

        @Override
        public Optional<Approximate> approximate() {
            return Optional.of(this);
        }

        @Override
        public Optional<Claim> promise() {
            return claim;
        }

        /** A figure behind which there may be a few, or not. */
        static Approximate near(int figure, int lowest, int highest, int threshold) {
            return new Approximate(figure, lowest, highest, Optional.of(Claim.fewOrNot(threshold)));
        }

        /** Whether a few can stand behind it, and more too, as it promises. */
        boolean isOpen() {
            return claim.filter(open -> lowest <= open.lower() && highest >= open.upper())
                    .isPresent();
        }

        @Override
        public ShownCell notFew(long count) {
            if (claim.isEmpty() || count > 0 && count < claim.get().upper()) {
                return this;
            }
            int least = count == 0 ? 0 : Math.max(lowest, claim.get().upper());
            int most = count == 0 ? 0 : highest;
            return least == figure && most == figure
                    ? new Figure(figure)
                    : new Approximate(figure, least, most, Optional.empty());
        }

        /** How far the count may be from the figure. */
        public int reach() {
            return Math.max(highest - figure, figure - lowest);
        }
    }
}

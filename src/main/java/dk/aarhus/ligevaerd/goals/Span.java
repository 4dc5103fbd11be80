package dk.aarhus.ligevaerd.goals;

/**
 * What is possible for a count, as everybody can work it out from what is published.
 *
 * @param high {@link Integer#MAX_VALUE} for no end
 */
record Span(int low, int high) {

    static final Span ANYTHING = new Span(0, Integer.MAX_VALUE);

    static Span exactly(int count) {
        return new Span(count, count);
    }

    boolean isExact() {
        return low == high;
    }

    Span plus(Span other) {
        return new Span(
                low + other.low,
                high == Integer.MAX_VALUE || other.high == Integer.MAX_VALUE
                        ? Integer.MAX_VALUE
                        : Math.addExact(high, other.high));
    }
}

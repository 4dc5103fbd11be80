package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What it would do to say something about a count, and what can be said instead. Made from what
 * everybody has, so that it gives nothing away to whoever asks.
 *
 * @param published the figure, where a release shows it
 * @param agrees false where the statement contradicts what was published
 * @param uncovered what it would uncover, the cell itself first
 * @param instead what can be said without adding to what everybody can work out
 */
public record GivenCheck(
        Optional<Integer> published, boolean agrees, List<Uncovered> uncovered, Instead instead) {

    public GivenCheck {
        uncovered = List.copyOf(uncovered);
    }

    public boolean isSafe() {
        return agrees && uncovered.isEmpty();
    }

    /**
     * A count of which too much could be worked out.
     *
     * @param without where it is what is left of the cell beside one part: that part; else empty
     * @param highest empty for no end
     */
    public record Uncovered(
            PublicTable table,
            List<String> place,
            List<String> without,
            long lowest,
            OptionalLong highest) {

        /** True where the cell could be computed exactly. */
        public boolean isKnown() {
            return highest.isPresent() && highest.getAsLong() == lowest;
        }
    }

    /**
     * What every reader can work out anyway.
     *
     * @param highest empty for no end
     */
    public record Instead(long lowest, OptionalLong highest) {}
}

package dk.aarhus.ligevaerd.statistics;

import java.util.Optional;

/**
 * How far a preparation is. No figure stands in it.
 *
 * @param round how often a pattern was looked for by now; 0 where none is
 */
public record PreparationStep(Kind kind, int round) {

    /** What is being done, in this order; the last two may come again. */
    public enum Kind {
        COUNTING,
        PROTECTING,
        CHECKING
    }

    private static final String BETWEEN = " ";

    static PreparationStep of(Kind kind) {
        return new PreparationStep(kind, 0);
    }

    String written() {
        return kind.name() + BETWEEN + round;
    }

    /** Empty for what says nothing of a step. */
    static Optional<PreparationStep> read(String text) {
        var words = text.split(BETWEEN);
        return words.length == 2
                ? Optional.of(
                        new PreparationStep(Kind.valueOf(words[0]), Integer.parseInt(words[1])))
                : Optional.empty();
    }
}

package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.Optional;

/**
 * What a policy officer wants to try, as it was sent.
 *
 * @param basis a {@link Basis}
 * @param reports how many come in a year, where the basis is a size
 */
public record TrialForm(String basis, String reports) {

    private static final int LONGEST = 10;

    /** More than any municipality gets, and as many as are protected in a bearable time. */
    private static final int MOST = 100_000;

    /** What is released for trial. */
    public enum Basis {
        /** Invented reports, so many a year. */
        SIZE,
        /** The facts of the last three whole years. */
        FACTS
    }

    /**
     * The same, understood.
     *
     * @param reports a year; 0 where the basis are facts
     */
    record Order(Basis basis, int reports) {

        boolean isOnFacts() {
            return basis == Basis.FACTS;
        }
    }

    /**
     * @throws Problem INVALID that names every wrong field
     */
    Order read() {
        var reader = new InputReader();
        var on = reader.requiredChoice("basis", basis, Basis.class);
        int size = on == Basis.SIZE ? size(reader).orElse(0) : 0;
        reader.orRefuse();
        return new Order(on, size);
    }

    private Optional<Integer> size(InputReader reader) {
        var text = reader.required("reports", reports, LONGEST);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,6}")
                || Integer.parseInt(text) > MOST
                || Integer.parseInt(text) == 0) {
            reader.note("reports", ViolationKind.NOT_A_NUMBER);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }
}

package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is to be prepared, as it was typed or sent.
 *
 * @param period {@code 2026-Q3}, {@code 2026} or {@code 2026-R}
 * @param method a {@link ReleaseMethod}; nothing for suppression
 */
public record ReleaseOrder(String period, String method) {

    static ReleaseOrder of(String period) {
        return new ReleaseOrder(period, "");
    }

    /** The period as it was typed, for a name; empty where there was none. */
    String name() {
        return stripped(period).orElse("");
    }

    /**
     * @throws Problem INVALID where it cannot be read
     */
    Period read() {
        var text =
                stripped(period)
                        .orElseThrow(() -> Problem.invalid("period", ViolationKind.REQUIRED));
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException neither) {
            throw Problem.invalid("period", ViolationKind.WRONG_FORM);
        }
    }

    /**
     * @throws Problem INVALID for one that there is not
     */
    ReleaseMethod readMethod() {
        var text = stripped(method);
        return text.isEmpty()
                ? ReleaseMethod.SUPPRESSION
                : Arrays.stream(ReleaseMethod.values())
                        .filter(one -> one.name().equals(text.get()))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("method", ViolationKind.NOT_IN_LIST));
    }

    private static Optional<String> stripped(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(given -> !given.isEmpty());
    }
}

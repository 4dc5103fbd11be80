package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: with a comma or a point, and no more places than are stored. */
final class Decimal {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,6})?");

    /** More digits than there are people, and nothing that could divide thousands or tenths. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private Decimal() {}

    /** Empty for a blank text too; what is no number is noted. */
    static Optional<BigDecimal> read(InputReader reader, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var number = of(typed);
        if (number.isEmpty()) {
            reader.note(field, ViolationKind.NOT_A_FIGURE);
        }
        return number;
    }

    static Optional<BigDecimal> of(String typed) {
        var text = typed.strip();
        return FORM.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /** How many: {@code 24.000} is refused, since it may be 24 or 24,000. */
    static Optional<BigDecimal> count(String typed) {
        var text = typed.strip();
        return COUNT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}

package dk.aarhus.ligevaerd.platform.input;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the fields of a form or a JSON body into the words of the domain and collects everything
 * that is wrong, so that a person is told all of it at once.
 *
 * <p>Every reading method returns something usable even where it notes a violation; call {@link
 * #orRefuse()} before using the results.
 */
public final class InputReader {

    private static final int MOST_CHOICES = 50;

    /** Nobody alive remembers a day before, and no database keeps every year that can be typed. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final List<Violation> violations = new ArrayList<>();

    /** A text that must be there. @param longest in characters */
    public String required(String field, String typed, int longest) {
        var text = optional(field, typed, longest);
        if (text.isEmpty()) {
            note(field, ViolationKind.REQUIRED);
        }
        return text.orElse("");
    }

    /** A text that may be missing or blank. @param longest in characters */
    public Optional<String> optional(String field, String typed, int longest) {
        if (typed == null) {
            return Optional.empty();
        }
        var text = Text.clean(typed);
        if (text.length() > longest) {
            violations.add(new Violation(field, ViolationKind.TOO_LONG, longest));
        }
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /** Several short texts; blank ones are left out. */
    public List<String> texts(String field, List<String> typed, int most, int longest) {
        if (typed == null) {
            return List.of();
        }
        if (typed.size() > most) {
            violations.add(new Violation(field, ViolationKind.TOO_MANY, most));
            return List.of();
        }
        return typed.stream().flatMap(text -> optional(field, text, longest).stream()).toList();
    }

    /** One value of a code list that must be chosen; null where it was not, which is noted. */
    public <E extends Enum<E>> E requiredChoice(String field, String chosen, Class<E> list) {
        if (chosen == null || chosen.isBlank()) {
            note(field, ViolationKind.REQUIRED);
            return null;
        }
        return choice(field, chosen, list).orElse(null);
    }

    /** One value of a code list, or none. */
    public <E extends Enum<E>> Optional<E> choice(String field, String chosen, Class<E> list) {
        return value(field, chosen, text -> Enum.valueOf(list, text));
    }

    /** Any number of values of a code list. */
    public <E extends Enum<E>> Set<E> choices(String field, List<String> chosen, Class<E> list) {
        if (chosen == null) {
            return Set.of();
        }
        if (chosen.size() > MOST_CHOICES) {
            violations.add(new Violation(field, ViolationKind.TOO_MANY, MOST_CHOICES));
            return Set.of();
        }
        var values = new LinkedHashSet<E>();
        chosen.forEach(one -> choice(field, one, list).ifPresent(values::add));
        return values;
    }

    /**
     * A value with a form of its own; what its parser refuses is noted as not being in the list.
     */
    public <T> Optional<T> value(String field, String typed, Function<String, T> parser) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(typed.strip()));
        } catch (IllegalArgumentException refused) {
            note(field, ViolationKind.NOT_IN_LIST);
            return Optional.empty();
        }
    }

    /** A date in the ISO form {@code 2026-03-14}, of a year that people write. */
    public Optional<LocalDate> date(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return Optional.of(day);
            }
        } catch (DateTimeException refused) {
            // It is noted below.
        }
        note(field, ViolationKind.NOT_A_DATE);
        return Optional.empty();
    }

    /** Notes something that only the caller can see, such as two dates in the wrong order. */
    public void note(String field, ViolationKind kind) {
        violations.add(new Violation(field, kind));
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /**
     * @throws Problem with every violation noted so far, if there is one
     */
    public void orRefuse() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}

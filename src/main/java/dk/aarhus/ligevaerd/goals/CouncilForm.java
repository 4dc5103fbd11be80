package dk.aarhus.ligevaerd.goals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The words of a report as they were typed or sent.
 *
 * @param texts by section, by {@code STATEMENT_} and a department, or by {@code FOLLOW_UP_} and the
 *     number of a recommendation of the report before
 */
public record CouncilForm(Map<String, String> texts, List<ToDo> recommendations) {

    public static final String STATEMENT = "STATEMENT_";
    public static final String FOLLOW_UP = "FOLLOW_UP_";

    private static final int LONGEST = 8_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TODO = 2_000;
    private static final int MOST = 20;
    private static final Pattern FOLLOWING = Pattern.compile("FOLLOW_UP_[1-9]\\d?");

    public CouncilForm {
        texts = texts == null ? Map.of() : new LinkedHashMap<>(texts);
        recommendations =
                recommendations == null
                        ? List.of()
                        : recommendations.stream().filter(Objects::nonNull).toList();
    }

    /** A recommendation as it was typed. */
    public record ToDo(String words, String owner, String cost, String due) {

        @JsonIgnore
        public boolean isBlank() {
            return blank(words) && blank(owner) && blank(cost) && blank(due);
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }

    /** What was read. */
    record Words(Map<String, String> texts, List<Recommendation> recommendations) {}

    /**
     * @param departments codes of all departments
     * @param writable whether there is a letter on paper for every character
     * @throws Problem INVALID that names every wrong field
     */
    Words read(Set<String> departments, Predicate<String> writable) {
        var reader = new InputReader();
        var said = new LinkedHashMap<String, String>();
        texts.forEach(
                (section, words) -> {
                    if (!isSection(section, departments)) {
                        reader.note("texts", ViolationKind.UNKNOWN_FIELD);
                    } else {
                        var text = reader.optional(section, words, LONGEST).orElse("");
                        if (!writable.test(text)) {
                            reader.note(section, ViolationKind.WRONG_FORM);
                        }
                        said.put(section, text);
                    }
                });
        var todo = new ArrayList<Recommendation>();
        if (recommendations.size() > MOST) {
            reader.note("recommendations", ViolationKind.TOO_MANY);
        } else {
            recommendations.stream()
                    .filter(one -> !one.isBlank())
                    .forEach(
                            one ->
                                    recommendation(one, todo.size() + 1, reader, writable)
                                            .ifPresent(todo::add));
        }
        reader.orRefuse();
        return new Words(said, todo);
    }

    private static Optional<Recommendation> recommendation(
            ToDo typed, int number, InputReader reader, Predicate<String> writable) {
        var at = "recommendation-" + number + "-";
        var words = reader.required(at + "words", typed.words(), LONGEST_TODO);
        var owner = reader.required(at + "owner", typed.owner(), LONGEST_LINE);
        var cost = reader.required(at + "cost", typed.cost(), LONGEST_LINE);
        if (!writable.test(words + owner + cost)) {
            reader.note(at + "words", ViolationKind.WRONG_FORM);
        }
        reader.required(at + "due", typed.due(), LONGEST_LINE);
        Optional<LocalDate> due = reader.date(at + "due", typed.due());
        return due.map(day -> new Recommendation(number, words, owner, cost, day));
    }

    private static boolean isSection(String section, Set<String> departments) {
        return CouncilSection.named(section).isPresent()
                || FOLLOWING.matcher(section).matches()
                || section.startsWith(STATEMENT)
                        && departments.contains(section.substring(STATEMENT.length()));
    }
}

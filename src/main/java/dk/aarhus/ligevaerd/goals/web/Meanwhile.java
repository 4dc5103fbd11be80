package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What somebody typed beside what somebody else saved meanwhile, where the two differ. Which
 * version is to stand is chosen field by field and comes back with the form.
 */
record Meanwhile(List<Line> lines) {

    static final Meanwhile NOTHING = new Meanwhile(List.of());

    private static final String KEEP = "keep.";
    private static final String DIFFERS = "differs";
    private static final String THEIRS = "theirs";

    /**
     * What is chosen as one.
     *
     * @param inputs of the form that belong to it
     * @param say puts a value into words
     */
    record Field(String name, String label, List<String> inputs, UnaryOperator<String> say) {

        private List<String> of(Map<String, String> values) {
            return inputs.stream()
                    .map(input -> plain(values.getOrDefault(input, "")))
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        private List<String> said(Map<String, String> values) {
            return of(values).stream().map(say).toList();
        }
    }

    /** A field in two versions, in words. */
    record Line(String name, String label, List<String> mine, List<String> theirs) {

        public String keep() {
            return KEEP + name;
        }
    }

    static Meanwhile of(List<Field> fields, Map<String, String> mine, Map<String, String> theirs) {
        return new Meanwhile(
                fields.stream()
                        .filter(field -> !field.of(mine).equals(field.of(theirs)))
                        .map(
                                field ->
                                        new Line(
                                                field.name(),
                                                field.label(),
                                                field.said(mine),
                                                field.said(theirs)))
                        .toList());
    }

    /** The fields of which it was asked which version is to stand, and not answered. */
    static List<Violation> undecided(MultivaluedMap<String, String> sent) {
        return sent.getOrDefault(DIFFERS, List.of()).stream()
                .filter(name -> sent.getFirst(KEEP + name) == null)
                .map(name -> new Violation(KEEP + name, ViolationKind.REQUIRED))
                .toList();
    }

    /** What was sent, with what is stored where that was chosen. */
    static Map<String, String> settled(
            List<Field> fields, MultivaluedMap<String, String> sent, Map<String, String> stored) {
        var settled = new HashMap<String, String>();
        sent.forEach((name, values) -> settled.put(name, values.get(0)));
        fields.stream()
                .filter(field -> THEIRS.equals(sent.getFirst(KEEP + field.name())))
                .flatMap(field -> field.inputs().stream())
                .forEach(input -> settled.put(input, stored.getOrDefault(input, "")));
        return settled;
    }

    /** What a field of a fault is called. */
    static String label(List<Field> fields, String fault, UnaryOperator<String> otherwise) {
        return fields.stream()
                .filter(field -> fault.equals(KEEP + field.name()))
                .map(Field::label)
                .findFirst()
                .orElseGet(() -> otherwise.apply(fault));
    }

    /** Browsers send line ends in their own way. */
    private static String plain(String value) {
        return Objects.toString(value, "").replace("\r\n", "\n").strip();
    }
}

package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything answered so far, exactly as typed. It travels in hidden fields from screen to screen:
 * nothing is kept on the server before the report is sent.
 *
 * @param key drawn with the first screen, so that a report sent twice is stored once
 */
record Answers(Map<String, List<String>> given, String key) {

    private static final String KEY = "key";
    private static final int MOST_VALUES = 60;
    private static final List<String> DATE_PARTS =
            List.of("when.from.month", "when.from.year", "when.to.month", "when.to.year");

    /** An answer as a hidden field. */
    record Carried(String name, String value) {}

    static Answers none() {
        return new Answers(Map.of(), UUID.randomUUID().toString());
    }

    static Answers of(MultivaluedMap<String, String> sent) {
        var given = new LinkedHashMap<String, List<String>>();
        names(Arrays.asList(Field.values()))
                .forEach(
                        name -> {
                            var values = sent.getOrDefault(name, List.of());
                            var some =
                                    values.stream()
                                            .filter(value -> value != null && !value.isBlank())
                                            .limit(MOST_VALUES)
                                            .toList();
                            if (!some.isEmpty()) {
                                given.put(name, some);
                            }
                        });
        var key = sent.getFirst(KEY);
        return key == null ? new Answers(given, none().key()) : new Answers(given, key);
    }

    public String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** The same with another answer to one question; none where it is empty. */
    Answers with(String name, String value) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, List.of(value));
        }
        return new Answers(changed, key);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** What the other screens asked, to be carried past this one. */
    public List<Carried> carriedPast(Screen screen) {
        var shown = names(screen.fields()).toList();
        var carried = new ArrayList<Carried>();
        carried.add(new Carried(KEY, key));
        given.forEach(
                (name, values) -> {
                    if (!shown.contains(name)) {
                        values.forEach(value -> carried.add(new Carried(name, value)));
                    }
                });
        return carried;
    }

    /** True when "more" must stand open to show what was chosen. */
    public boolean standsElsewhere() {
        return standpoint().filter(standpoint -> !standpoint.common()).isPresent();
    }

    /** True when somebody wants to be anonymous and yet says how to be reached. */
    public boolean namedThoughAnonymous() {
        return !has("identity", "CONFIDENTIAL") && !one("contact").isBlank();
    }

    Optional<Phase> phase() {
        return code(Phase.class, one("phase"));
    }

    Optional<Standpoint> standpoint() {
        return code(Standpoint.class, one("capacity"));
    }

    FilingForm toForm(Language language) {
        return new FilingForm(
                capacity(),
                orNull("identity"),
                orNull("phase"),
                orNull("department"),
                orNull("workplace"),
                orNull("form"),
                orNull("guidance"),
                all("grounds"),
                List.of(),
                new FilingForm.When(
                        roughDate("when.from"), roughDate("when.to"), isTicked("when.ongoing")),
                orNull("account"),
                language.code(),
                all("wishes"),
                orNull("contact"),
                one("mustNotSee").lines().filter(line -> !line.isBlank()).toList(),
                isTicked("immediateDanger"));
    }

    /** Year and month as chosen; a month without a year is left for the reading to refuse. */
    String roughDate(String name) {
        var year = one(name + ".year").strip();
        var month = one(name + ".month");
        if (year.isEmpty() && month.isEmpty()) {
            return null;
        }
        return month.isEmpty() ? year : year + "-" + month;
    }

    boolean isTicked(String name) {
        return has(name, "true");
    }

    private String capacity() {
        return standpoint()
                .flatMap(standpoint -> phase().map(standpoint::capacityIn))
                .map(ReporterCapacity::name)
                .orElse(null);
    }

    private String orNull(String name) {
        var value = one(name);
        return value.isEmpty() ? null : value;
    }

    private static Stream<String> names(List<Field> fields) {
        return fields.stream()
                .map(Field::parameter)
                .flatMap(
                        name ->
                                Stream.concat(
                                        Stream.of(name),
                                        DATE_PARTS.stream().filter(p -> p.startsWith(name + "."))));
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}

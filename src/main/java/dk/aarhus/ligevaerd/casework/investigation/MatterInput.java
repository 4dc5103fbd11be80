package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads what was typed about issues, facts and findings; every method throws Problem INVALID with
 * all that is wrong.
 */
final class MatterInput {

    private static final int MOST = 50;
    private static final int MOST_FILES = 20;

    private MatterInput() {}

    /** An issue as read. */
    record Alleged(
            String words,
            Set<Integer> about,
            Set<Form> forms,
            Set<Ground> grounds,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    /**
     * @param accused the numbers that an issue can be about
     */
    static Alleged alleged(
            MatterForms.Alleging form, Collection<Integer> accused, LocalDate today) {
        var reader = new InputReader();
        var from = Days.optionalPast(reader, "from", form.from(), today);
        var to = Days.optionalPast(reader, "to", form.to(), today);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reader.note("to", ViolationKind.ENDS_BEFORE_START);
        }
        var forms = reader.choices("forms", form.forms(), Form.class);
        if (forms.contains(Form.DONT_KNOW)) {
            reader.note("forms", ViolationKind.NOT_IN_LIST);
        }
        var alleged =
                new Alleged(
                        reader.required("words", form.words(), PartyInput.LONGEST_TEXT),
                        numbers(reader, "about", form.about(), accused),
                        forms,
                        reader.choices("grounds", form.grounds(), Ground.class),
                        from,
                        to);
        reader.orRefuse();
        return alleged;
    }

    /** A fact as read. */
    record Stated(
            String words,
            String source,
            Optional<LocalDate> happenedOn,
            boolean disputed,
            Set<UUID> evidence) {}

    /**
     * @param files the ids of the files of the report
     */
    static Stated stated(MatterForms.Stating form, Collection<UUID> files, LocalDate today) {
        var reader = new InputReader();
        var disputed = Optional.ofNullable(form.disputed()).map(String::strip).orElse("");
        if (disputed.isEmpty()) {
            reader.note("disputed", ViolationKind.REQUIRED);
        } else if (!disputed.matches("true|false")) {
            reader.note("disputed", ViolationKind.NOT_IN_LIST);
        }
        var stated =
                new Stated(
                        reader.required("words", form.words(), PartyInput.LONGEST_TEXT),
                        reader.required("source", form.source(), PartyInput.LONGEST_REASON),
                        Days.optionalPast(reader, "happenedOn", form.happenedOn(), today),
                        disputed.equals("true"),
                        files(reader, form.evidence(), files));
        reader.orRefuse();
        return stated;
    }

    /** A finding as read. */
    record Found(Verdict verdict, String reasons, Set<Integer> facts, Set<Integer> exhibits) {}

    /**
     * @param known the numbers of the facts of the case
     * @param register the same of the lines of the register of evidence that can be cited
     */
    static Found found(
            MatterForms.Concluding form, Collection<Integer> known, Collection<Integer> register) {
        var reader = new InputReader();
        var verdict = reader.requiredChoice("verdict", form.verdict(), Verdict.class);
        var facts = numbers(reader, "facts", form.facts(), known);
        var exhibits = numbers(reader, "exhibits", form.exhibits(), register);
        if (isEmpty(form.facts())
                && isEmpty(form.exhibits())
                && verdict != null
                && verdict != Verdict.NOT_PROVEN) {
            // Proved and disproved say what they rest on; that something is not proven need not.
            reader.note("facts", ViolationKind.REQUIRED);
        }
        var found =
                new Found(
                        verdict,
                        reader.required("reasons", form.reasons(), PartyInput.LONGEST_TEXT),
                        facts,
                        exhibits);
        reader.orRefuse();
        return found;
    }

    private static boolean isEmpty(List<String> typed) {
        return typed == null || typed.stream().allMatch(Days::isBlank);
    }

    private static Set<Integer> numbers(
            InputReader reader, String field, List<String> typed, Collection<Integer> known) {
        return few(reader, field, typed, MOST).stream()
                .flatMap(
                        one ->
                                reader
                                        .value(
                                                field,
                                                one,
                                                text -> oneOf(known, Integer.valueOf(text)))
                                        .stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<UUID> files(InputReader reader, List<String> typed, Collection<UUID> known) {
        return few(reader, "evidence", typed, MOST_FILES).stream()
                .flatMap(
                        one ->
                                reader
                                        .value(
                                                "evidence",
                                                one,
                                                text -> oneOf(known, UUID.fromString(text)))
                                        .stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> few(
            InputReader reader, String field, List<String> typed, int most) {
        if (typed == null) {
            return List.of();
        }
        if (typed.size() > most) {
            reader.note(field, ViolationKind.TOO_MANY);
            return List.of();
        }
        return typed;
    }

    private static <T> T oneOf(Collection<T> known, T wanted) {
        if (!known.contains(wanted)) {
            throw new IllegalArgumentException("not one of those that there are");
        }
        return wanted;
    }
}

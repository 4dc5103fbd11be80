package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** A piece of evidence as read. */
record ExhibitInput(
        String what,
        String source,
        LocalDate obtainedOn,
        Optional<UUID> file,
        List<Integer> speaksFor,
        List<Integer> speaksAgainst) {

    private static final int MOST = 100;

    /**
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID with all that is wrong
     */
    static ExhibitInput read(
            ExhibitForms.Exhibiting form,
            Collection<UUID> files,
            Collection<Integer> allegations,
            LocalDate today) {
        var reader = new InputReader();
        var obtained = Days.required(reader, "obtainedOn", form.obtainedOn());
        obtained.ifPresent(day -> Days.past(reader, "obtainedOn", day, today));
        var file = reader.value("file", form.file(), UUID::fromString);
        if (file.filter(id -> !files.contains(id)).isPresent()) {
            reader.note("file", ViolationKind.NOT_IN_LIST);
        }
        var supported = numbers(reader, "speaksFor", form.speaksFor(), allegations);
        var opposed = numbers(reader, "speaksAgainst", form.speaksAgainst(), allegations);
        if (opposed.stream().anyMatch(supported::contains)) {
            reader.note("speaksAgainst", ViolationKind.NOT_BOTH);
        }
        var what = reader.required("what", form.what(), PartyInput.LONGEST_TEXT);
        var source = reader.required("source", form.source(), PartyInput.LONGEST_REASON);
        reader.orRefuse();
        return new ExhibitInput(what, source, obtained.orElseThrow(), file, supported, opposed);
    }

    /** To whom and why, as one text for the chain. */
    static String handedOver(ExhibitForms.HandingOver form) {
        var reader = new InputReader();
        var to = reader.required("taker", form.taker(), PartyInput.LONGEST_REASON);
        var why = reader.optional("why", form.why(), PartyInput.LONGEST_REASON);
        reader.orRefuse();
        return why.map(reason -> to + ": " + reason).orElse(to);
    }

    private static List<Integer> numbers(
            InputReader reader, String field, List<String> typed, Collection<Integer> known) {
        var numbers = new TreeSet<Integer>();
        for (var one : reader.texts(field, typed, MOST, MOST)) {
            var number = reader.value(field, one, Integer::valueOf);
            if (number.filter(n -> !known.contains(n)).isPresent()) {
                reader.note(field, ViolationKind.NOT_IN_LIST);
            }
            number.ifPresent(numbers::add);
        }
        return List.copyOf(numbers);
    }
}

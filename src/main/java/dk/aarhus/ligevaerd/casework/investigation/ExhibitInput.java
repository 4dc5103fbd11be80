package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A piece of evidence as read. */
record ExhibitInput(
        String what,
        String source,
        LocalDate obtainedOn,
        Optional<UUID> file,
        Optional<FilePlace> place,
        List<Integer> speaksFor,
        List<Integer> speaksAgainst) {

    private static final int MOST = 100;
    private static final int LAST_PAGE = 5_000;
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,5}|\\d{1,3}:[0-5]\\d|\\d:[0-5]\\d:[0-5]\\d");

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
        var place = place(reader, form, file);
        var supported = numbers(reader, "speaksFor", form.speaksFor(), allegations);
        var opposed = numbers(reader, "speaksAgainst", form.speaksAgainst(), allegations);
        if (opposed.stream().anyMatch(supported::contains)) {
            reader.note("speaksAgainst", ViolationKind.NOT_BOTH);
        }
        var what = reader.required("what", form.what(), PartyInput.LONGEST_TEXT);
        var source = reader.required("source", form.source(), PartyInput.LONGEST_REASON);
        reader.orRefuse();
        return new ExhibitInput(
                what, source, obtained.orElseThrow(), file, place, supported, opposed);
    }

    private static Optional<FilePlace> place(
            InputReader reader, ExhibitForms.Exhibiting form, Optional<UUID> file) {
        var page = counted(reader, "page", form.page(), ExhibitInput::page);
        var second = counted(reader, "second", form.second(), ExhibitInput::second);
        if (page.isPresent() && second.isPresent()) {
            reader.note("second", ViolationKind.NOT_BOTH);
        }
        if (file.isEmpty() && (page.isPresent() || second.isPresent())) {
            reader.note("file", ViolationKind.REQUIRED);
        }
        return page.map(at -> new FilePlace(FilePlace.Unit.PAGE, at))
                .or(() -> second.map(at -> new FilePlace(FilePlace.Unit.SECOND, at)));
    }

    private static Optional<Integer> counted(
            InputReader reader, String field, String typed, Function<String, Integer> parser) {
        try {
            return Optional.ofNullable(typed)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(parser);
        } catch (IllegalArgumentException refused) {
            reader.note(field, ViolationKind.WRONG_FORM);
            return Optional.empty();
        }
    }

    private static int page(String typed) {
        int page = Integer.parseInt(typed);
        if (page < 1 || page > LAST_PAGE) {
            throw new IllegalArgumentException("not a page");
        }
        return page;
    }

    /** Seconds, or hours, minutes and seconds as a player shows them. */
    private static int second(String typed) {
        if (!CLOCK.matcher(typed).matches()) {
            throw new IllegalArgumentException("not a time");
        }
        int seconds = 0;
        for (var part : typed.split(":")) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds;
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

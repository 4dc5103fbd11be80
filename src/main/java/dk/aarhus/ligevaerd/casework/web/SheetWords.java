package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.investigation.Allegation;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.DoorMessages;
import dk.aarhus.ligevaerd.casework.words.ExhibitMessages;
import dk.aarhus.ligevaerd.casework.words.InvestigationMessages;
import dk.aarhus.ligevaerd.casework.words.SecondMessages;
import dk.aarhus.ligevaerd.casework.words.SheetHintMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How what lies on sheets is said on a page, in the reader's language. */
@ApplicationScoped
class SheetWords {

    private final RequestLanguage language;

    SheetWords(RequestLanguage language) {
        this.language = language;
    }

    InvestigationMessages own() {
        return language.words(InvestigationMessages.class);
    }

    DoorMessages doors() {
        return language.words(DoorMessages.class);
    }

    SecondMessages second() {
        return language.words(SecondMessages.class);
    }

    ExhibitMessages exhibits() {
        return language.words(ExhibitMessages.class);
    }

    LawChoiceMessages choices() {
        return language.words(LawChoiceMessages.class);
    }

    String day(LocalDate day) {
        var pattern = language.words(LayoutMessages.class).dayPattern();
        return day.format(DateTimeFormatter.ofPattern(pattern, language.get().locale()));
    }

    SheetSketch form(String action, String anchor, TypedSheet typed) {
        return new SheetSketch(
                action, anchor, typed, own(), language.words(SheetHintMessages.class));
    }

    /** Such as "2 · Accused · head of the unit". */
    String title(Party party) {
        var called = party.name().or(party::function);
        return party.number()
                + " · "
                + own().partyRole(party.role())
                + called.map(name -> " · " + name).orElse("");
    }

    String title(Collection<Party> parties, int number) {
        return number == Allegation.NOBODY
                ? own().nobodyInParticular()
                : parties.stream()
                        .filter(party -> party.number() == number)
                        .map(this::title)
                        .findFirst()
                        .orElse(Integer.toString(number));
    }

    List<Option> options(Collection<Party> parties) {
        return parties.stream()
                .filter(party -> party.leftOn().isEmpty())
                .map(party -> new Option(Integer.toString(party.number()), title(party), false))
                .toList();
    }

    Optional<Line> line(SheetLabel label, Optional<String> text) {
        return text.map(words -> new Line(own().field(label), words));
    }

    Optional<Line> dayLine(SheetLabel label, Optional<LocalDate> day) {
        return day.map(one -> new Line(own().field(label), day(one)));
    }

    static Mark mark(String kind, String text) {
        return new Mark(kind, text);
    }

    @SafeVarargs
    static <T> List<T> those(Optional<T>... some) {
        return List.of(some).stream().flatMap(Optional::stream).toList();
    }

    static String joined(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

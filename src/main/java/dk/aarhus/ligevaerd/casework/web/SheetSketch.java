package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.web.SheetField.Kind;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.InvestigationMessages;
import dk.aarhus.ligevaerd.casework.words.SheetHintMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sketches a form field by field. What was typed stands in the place of what is stored, where this
 * is the form that came back.
 */
final class SheetSketch {

    private final String action;
    private final String anchor;
    private final TypedSheet typed;
    private final InvestigationMessages words;
    private final SheetHintMessages hints;
    private final List<SheetField> fields = new ArrayList<>();

    SheetSketch(
            String action,
            String anchor,
            TypedSheet typed,
            InvestigationMessages words,
            SheetHintMessages hints) {
        this.action = action;
        this.anchor = anchor;
        this.typed = typed;
        this.words = words;
        this.hints = hints;
    }

    SheetSketch line(SheetLabel label, Optional<String> stored) {
        return add(Kind.LINE, label, stored.stream().toList(), List.of());
    }

    SheetSketch words(SheetLabel label, Optional<String> stored) {
        return add(Kind.LONG, label, stored.stream().toList(), List.of());
    }

    SheetSketch day(SheetLabel label, Optional<?> stored) {
        return add(Kind.DAY, label, stored.stream().map(Object::toString).toList(), List.of());
    }

    <E extends Enum<E>> SheetSketch list(
            SheetLabel label, E[] all, Function<E, String> word, Optional<E> stored) {
        return add(Kind.LIST, label, stored.stream().map(Enum::name).toList(), options(all, word));
    }

    <E extends Enum<E>> SheetSketch oneOf(
            SheetLabel label, E[] all, Function<E, String> word, Optional<E> stored) {
        return add(
                Kind.ONE_OF, label, stored.stream().map(Enum::name).toList(), options(all, word));
    }

    <E extends Enum<E>> SheetSketch several(
            SheetLabel label, Collection<E> all, Function<E, String> word, Collection<E> stored) {
        return add(
                Kind.SEVERAL,
                label,
                stored.stream().map(Enum::name).toList(),
                numbered(
                        all.stream()
                                .map(e -> new Option(e.name(), word.apply(e), false))
                                .toList()));
    }

    /** One of what the case holds, such as a party. */
    SheetSketch pick(SheetLabel label, List<Option> options, Optional<?> stored) {
        return add(Kind.LIST, label, stored.stream().map(Object::toString).toList(), options);
    }

    /** Some of what the case holds; not drawn where it holds none. */
    SheetSketch tick(SheetLabel label, List<Option> options, Collection<?> stored) {
        return options.isEmpty()
                ? this
                : add(
                        Kind.SEVERAL,
                        label,
                        stored.stream().map(Object::toString).toList(),
                        numbered(options));
    }

    /** Yes, by a tick. */
    SheetSketch box(SheetLabel label, String text, boolean stored) {
        return add(
                Kind.BOX,
                label,
                stored ? List.of("true") : List.of(),
                List.of(new Option("true", text, true)));
    }

    /** Yes or no. */
    SheetSketch yesOrNo(SheetLabel label, String yes, String no, Optional<Boolean> stored) {
        return add(
                Kind.ONE_OF,
                label,
                stored.stream().map(String::valueOf).toList(),
                List.of(new Option("false", no, true), new Option("true", yes, false)));
    }

    SheetForm as(String heading, String lead, String button) {
        return new SheetForm(
                action, anchor, heading, lead, button, List.copyOf(fields), typed.isOf(anchor));
    }

    private SheetSketch add(
            Kind kind, SheetLabel label, List<String> stored, List<Option> options) {
        var name = anchor + "-" + label.parameter();
        var mine = typed.isOf(anchor);
        fields.add(
                new SheetField(
                        kind,
                        name,
                        words.field(label),
                        label.hasHint() ? hints.hint(label) : "",
                        mine ? typed.faults().of(name) : "",
                        mine ? typed.all(label.parameter()) : stored,
                        stored,
                        options));
        return this;
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> word) {
        return numbered(
                Arrays.stream(all).map(e -> new Option(e.name(), word.apply(e), false)).toList());
    }

    private static List<Option> numbered(List<Option> options) {
        var numbered = new ArrayList<Option>();
        options.forEach(o -> numbered.add(new Option(o.value(), o.label(), numbered.isEmpty())));
        return List.copyOf(numbered);
    }
}

package dk.aarhus.ligevaerd.casework.web;

import java.util.List;

/**
 * One question of a form, as it is drawn.
 *
 * @param name of the field, which begins with the form's place on the page
 * @param values what stands in it: one text, or the chosen ones
 * @param stored what is saved, which is another one after something stood in the way
 * @param options what can be chosen; empty for a text
 */
record SheetField(
        Kind kind,
        String name,
        String label,
        String hint,
        String fault,
        List<String> values,
        List<String> stored,
        List<Option> options) {

    /** How it is drawn. */
    enum Kind {
        LINE,
        LONG,
        DAY,
        LIST,
        ONE_OF,
        SEVERAL,
        BOX
    }

    /** Something that can be chosen; the first of a field carries the id that errors lead to. */
    record Option(String value, String label, boolean first) {}

    public String value() {
        return values.stream().findFirst().orElse("");
    }

    Clash.Compared compared() {
        return new Clash.Compared(
                name, label, values, stored, said -> said.stream().map(this::inWords).toList());
    }

    private String inWords(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    public boolean has(String option) {
        return values.contains(option);
    }
}

package dk.aarhus.ligevaerd.casework.web;

import java.util.List;

/**
 * One question of a form, as it is drawn.
 *
 * @param name of the field, which begins with the form's place on the page
 * @param values what stands in it: one text, or the chosen ones
 * @param options what can be chosen; empty for a text
 */
record SheetField(
        Kind kind,
        String name,
        String label,
        String hint,
        String fault,
        List<String> values,
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

    public boolean has(String option) {
        return values.contains(option);
    }
}

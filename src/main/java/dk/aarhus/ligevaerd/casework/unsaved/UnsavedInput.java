package dk.aarhus.ligevaerd.casework.unsaved;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text to keep, as read. Its address lies open in the base, and so may hold nothing but codes.
 */
record UnsavedInput(String form, String field, Optional<String> words, String base) {

    /** Longer than any field of a form takes. */
    private static final int LONGEST = 60_000;

    private static final int LONGEST_BASE = 40;
    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9.-]{1,60}){0,5}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9._-]{1,120}");

    static UnsavedInput read(UnsavedForm typed) {
        var reader = new InputReader();
        var form = typed.form() == null ? "" : typed.form();
        if (!FORM.matcher(form).matches() || form.length() > 160) {
            reader.note("form", ViolationKind.WRONG_FORM);
        }
        if (typed.field() == null || !FIELD.matcher(typed.field()).matches()) {
            reader.note("field", ViolationKind.WRONG_FORM);
        }
        var read =
                new UnsavedInput(
                        form,
                        typed.field(),
                        reader.optional("words", typed.words(), LONGEST),
                        reader.optional("base", typed.base(), LONGEST_BASE).orElse(""));
        reader.orRefuse();
        return read;
    }
}

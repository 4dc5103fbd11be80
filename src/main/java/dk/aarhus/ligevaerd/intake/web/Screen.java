package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.Field;
import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The screens of the form and the questions that each asks. */
@TemplateEnum
enum Screen {
    ACCOUNT(Field.ACCOUNT),
    CONNECTION(Field.PHASE, Field.CAPACITY, Field.DEPARTMENT, Field.WORKPLACE),
    SAFETY(Field.IDENTITY, Field.CONTACT, Field.MUST_NOT_SEE, Field.IMMEDIATE_DANGER),

    /** A detour from the summary for those who want to say more at once. */
    DETAILS(Field.GROUNDS, Field.FORM, Field.WHEN_FROM, Field.WHEN_TO, Field.ONGOING, Field.WISHES),

    /** A detour from there: plain questions that lead to a word. */
    GUIDE(Field.GUIDANCE),
    SUMMARY;

    private final List<Field> fields;

    Screen(Field... fields) {
        this.fields = List.of(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /** Where "continue" leads. */
    Screen next() {
        return switch (this) {
            case ACCOUNT -> CONNECTION;
            case CONNECTION -> SAFETY;
            case GUIDE -> DETAILS;
            case SAFETY, DETAILS, SUMMARY -> SUMMARY;
        };
    }

    /** Where "back" leads. */
    Screen previous() {
        return switch (this) {
            case ACCOUNT, CONNECTION -> ACCOUNT;
            case SAFETY -> CONNECTION;
            case SUMMARY -> SAFETY;
            case DETAILS -> SUMMARY;
            case GUIDE -> DETAILS;
        };
    }

    static Optional<Screen> named(String name) {
        return Arrays.stream(values()).filter(screen -> screen.name().equals(name)).findFirst();
    }

    static Screen asking(Field field) {
        return Arrays.stream(values())
                .filter(screen -> screen.fields.contains(field))
                .findFirst()
                .orElse(SUMMARY);
    }
}

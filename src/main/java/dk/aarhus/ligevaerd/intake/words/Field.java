package dk.aarhus.ligevaerd.intake.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** A question of the form, under the name that its answer has in a report. */
@TemplateEnum
public enum Field {
    ACCOUNT("account"),
    PHASE("phase"),
    CAPACITY("capacity"),
    DEPARTMENT("department"),
    WORKPLACE("workplace"),
    IDENTITY("identity"),
    CONTACT("contact"),
    MUST_NOT_SEE("mustNotSee"),
    IMMEDIATE_DANGER("immediateDanger"),
    GROUNDS("grounds"),
    FORM("form"),
    /** How the reporter came to the form, where "help me find the word" was used. */
    GUIDANCE("guidance"),
    WHEN_FROM("when.from"),
    WHEN_TO("when.to"),
    ONGOING("when.ongoing"),
    WISHES("wishes");

    private final String parameter;

    Field(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Field> named(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}

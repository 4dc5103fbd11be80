package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** A field of the page of clocks, under the name that it has in a call. */
@TemplateEnum
public enum ClockField {
    TERM("term"),
    REASON("reason"),
    UNTIL("until"),
    LEARNED_ON("learnedOn"),
    KIND("kind"),
    FINAL_ON("finalOn"),
    TEXT("text"),
    ACCOUNT("account"),
    DEPUTY("deputy"),
    FROM("from"),
    TO("to");

    private final String parameter;

    ClockField(String parameter) {
        this.parameter = parameter;
    }

    public static Optional<ClockField> named(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter.equals(parameter))
                .findFirst();
    }
}

package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** A field of a message to a reporter of another language, under the name that it has in a call. */
@TemplateEnum
public enum MessageField {
    WAY("way"),
    TRANSLATION("translation"),
    TRANSLATOR("translator"),
    TRANSLATED("translatedOn"),
    FOLLOWS("followsBy"),
    PHRASES("phrases"),
    DAY("day"),
    WHY("why");

    private final String parameter;

    MessageField(String parameter) {
        this.parameter = parameter;
    }

    /** Every phrase has a day of its own: {@code day-HEAR_BY}. */
    public static Optional<MessageField> named(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter.equals(parameter.split("-")[0]))
                .findFirst();
    }
}

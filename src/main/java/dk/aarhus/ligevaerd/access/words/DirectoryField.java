package dk.aarhus.ligevaerd.access.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** The fields of a line of the directory. */
@TemplateEnum
public enum DirectoryField {
    ACCOUNT("account"),
    NAME("name"),
    DEPARTMENT("department"),
    FUNCTION("function"),
    LINE_MANAGER("lineManager"),
    ABSENT_FROM("absentFrom"),
    ABSENT_TO("absentTo"),
    SUBSTITUTE("substitute"),
    VALID_TO("validTo"),
    SUCCESSOR("successor"),
    MAIL("mail");

    private final String parameter;

    DirectoryField(String parameter) {
        this.parameter = parameter;
    }

    /** What it is called in a form and in the head of a file. */
    public String parameter() {
        return parameter;
    }

    public static Optional<DirectoryField> named(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter.equals(parameter))
                .findFirst();
    }
}

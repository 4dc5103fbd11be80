package dk.aarhus.ligevaerd.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The short code of a department, such as {@code MBU} for Children and Young People. */
public record DepartmentCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-ZÆØÅ]{2,8}");

    /**
     * @throws IllegalArgumentException for anything but two to eight capital letters
     */
    @JsonCreator
    public DepartmentCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a department code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

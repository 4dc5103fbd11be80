package dk.aarhus.ligevaerd.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * What a part of a department is known by for good, such as {@code MBU-0417}: names and places in
 * the house change, the code does not.
 */
public record UnitCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    /**
     * @throws IllegalArgumentException for anything but two to twenty capital letters, digits and
     *     hyphens
     */
    @JsonCreator
    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit code");
        }
    }

    /** Of the same length for every code: what is sealed does not tell an area by its short one. */
    public String padded() {
        return "%-20s".formatted(value);
    }

    /** The code that was padded, or was not. */
    public static UnitCode ofPadded(String padded) {
        return new UnitCode(padded.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}

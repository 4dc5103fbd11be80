package dk.aarhus.ligevaerd.goals;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of the whole that an indicator is asked for.
 *
 * @param axis of the released tables, such as {@code department}
 */
public record Part(String axis, String code) {

    public static final String DEPARTMENT = "department";
    public static final String PHASE = "phase";
    private static final Pattern FORM = Pattern.compile("([a-zA-Z]{1,30}):([A-Z][A-Z0-9_]{0,39})");

    /**
     * @throws IllegalArgumentException for anything but {@code axis:CODE}
     */
    public static Part parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a part");
        }
        return new Part(matcher.group(1), matcher.group(2));
    }

    Optional<String> department() {
        return axis.equals(DEPARTMENT) ? Optional.of(code) : Optional.empty();
    }

    @Override
    public String toString() {
        return axis + ":" + code;
    }
}

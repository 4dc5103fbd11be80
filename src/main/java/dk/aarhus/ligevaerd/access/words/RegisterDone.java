package dk.aarhus.ligevaerd.access.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done to the staff register, as the address of the page after it says. */
public enum RegisterDone {
    AGREED,
    ENDED,
    /** Ended, and open cases are left without somebody. */
    BUSY,
    PLACED;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegisterDone> named(String parameter) {
        return Arrays.stream(values())
                .filter(done -> done.parameter().equals(parameter))
                .findFirst();
    }
}

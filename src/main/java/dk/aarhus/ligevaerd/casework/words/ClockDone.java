package dk.aarhus.ligevaerd.casework.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done to the clocks of a case, as the address of the page after it says. */
public enum ClockDone {
    EXTENDED,
    LEARNED,
    RECORDED,
    SETTLED,
    TOLD;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClockDone> named(String parameter) {
        return Arrays.stream(values())
                .filter(done -> done.parameter().equals(parameter))
                .findFirst();
    }
}

package dk.aarhus.ligevaerd.casework.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, as the address of the page after it says; needs no session to be told. */
public enum Done {
    MOVED,
    TRIAGED,
    STAFFED,
    DECLARED,
    WRITTEN,
    HEARD,
    TESTED,
    DRAFTED,
    REVIEWED,
    SENT,
    TAKEN,
    STEPPED_BACK,
    NAMES_MATCHED,
    OVERRIDDEN,
    TAKEN_BACK,
    MOVED_BACK,
    /** Done, and with it the caller's part in the case. */
    HANDED_ON;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Done> named(String parameter) {
        return Arrays.stream(values())
                .filter(done -> done.parameter().equals(parameter))
                .findFirst();
    }
}

package dk.aarhus.ligevaerd.casework.investigation;

/**
 * A place in a file that shows something.
 *
 * @param at a page, from 1, or a second of a recording, from 0
 */
public record FilePlace(Unit unit, int at) {

    /** In what it is counted. */
    public enum Unit {
        PAGE,
        SECOND
    }

    /** As people say where in a recording: {@code 1:02:07} or {@code 2:07}. */
    public String clock() {
        int hours = at / 3600;
        int minutes = at / 60 % 60;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, minutes, at % 60)
                : "%d:%02d".formatted(minutes, at % 60);
    }
}

package dk.aarhus.ligevaerd.casework.place;

/** What the staff types about where a case happened; any part may be missing or wrong. */
public final class PlaceForms {

    private PlaceForms() {}

    /**
     * The unit of the register.
     *
     * @param unit a unit's code; empty where nobody knows it
     */
    public record Placing(String unit) {}
}

package dk.aarhus.ligevaerd.casework.investigation;

/** What the staff types about interim measures; any part may be missing or wrong. */
public final class MeasureForms {

    private MeasureForms() {}

    /**
     * A measure is taken.
     *
     * @param kind a code of {@code MeasureKind}
     * @param party the number of whom it concerns
     * @param reporterAgrees true where it moves the reporter, who wants it
     */
    public record Taking(
            String kind,
            String needFoundOn,
            String reason,
            String party,
            String reporterAgrees,
            String startedOn,
            String reviewOn) {}

    /** It was looked at, and is looked at again on that day. */
    public record ReviewingMeasure(String words, String reviewOn) {}

    /** It ends. */
    public record Ending(String endedOn, String reason) {}
}

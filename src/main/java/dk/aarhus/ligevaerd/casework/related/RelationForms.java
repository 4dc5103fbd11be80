package dk.aarhus.ligevaerd.casework.related;

/** What the staff types about related cases; any part may be missing or wrong. */
public final class RelationForms {

    private RelationForms() {}

    /**
     * Two cases have to do with each other.
     *
     * @param reference of the other one
     * @param kind a code of {@link RelationKind}
     */
    public record Relating(String reference, String kind, String reason) {}

    /**
     * Two linked cases are investigated as one.
     *
     * @param leading the reference of the one in which that is done
     */
    public record Merging(String leading, String reason) {}

    /** A link, a merger or a suggestion comes to its end. */
    public record Parting(String reason) {}
}

package dk.aarhus.ligevaerd.goals;

/** Where a report stands. */
public enum CouncilStatus {
    /** Words are written. */
    DRAFT,
    /** One person has made it ready; another signs. Whoever writes on makes it a draft again. */
    READY,
    /** Frozen, and its public version is open to everybody. */
    SIGNED,
    /** Put aside before it was signed, with a reason; policy officers can read it. */
    DISCARDED;

    /** Whether words can still change. */
    public boolean isOpen() {
        return this == DRAFT || this == READY;
    }
}

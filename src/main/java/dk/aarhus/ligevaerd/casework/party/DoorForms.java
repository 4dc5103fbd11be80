package dk.aarhus.ligevaerd.casework.party;

/** What the staff types about doors of parties; any part may be missing or wrong. */
public final class DoorForms {

    private DoorForms() {}

    /**
     * A code is drawn to be handed over.
     *
     * @param represents of a representative: the number of whom they speak for
     */
    public record DoorGiving(String represents) {}

    /** A door is shut, for a reason. */
    public record DoorShutting(String reason) {}

    /**
     * Something is released.
     *
     * @param item its name, such as {@code hearing-1}
     * @param checked true: somebody has read it, and nothing in it tells of the reporter or of
     *     others what this party must not know
     * @param why it may go though names of others, or words of the reporter, were found in it
     */
    public record Releasing(String item, String checked, String why) {}

    /**
     * A party is asked to do something.
     *
     * @param words what, as the party reads it
     * @param dueOn by when
     */
    public record PartyAsking(String words, String dueOn) {}

    /**
     * A file of the case is chosen for a party.
     *
     * @param file its number among the files of the case
     * @param kind FILE to be looked at, COPY to be taken along
     */
    public record FileChoosing(String file, String kind) {}

    /** It is done or not asked for any more, for a reason that stays in the case. */
    public record PartySettling(String reason) {}

    /** It is taken back, for a reason that stays in the case. */
    public record Withdrawing(String reason) {}
}

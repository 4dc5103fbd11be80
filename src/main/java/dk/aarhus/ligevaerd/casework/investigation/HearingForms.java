package dk.aarhus.ligevaerd.casework.investigation;

/** What the staff types about hearing texts; any part may be missing or wrong. */
public final class HearingForms {

    private HearingForms() {}

    /**
     * A text to a party.
     *
     * @param party the number of whoever gets it
     * @param withheld what is kept back, with {@code withheldWhy}
     * @param urgent true where five working days are enough
     * @param answerDays working days to answer; ten where none is given, five where it is urgent
     */
    public record HearingWriting(
            String party,
            String words,
            String withheld,
            String withheldWhy,
            String urgent,
            String answerDays) {}

    /** The reporter is shown it, and that it leaves on that day. */
    public record Showing(String plannedOn) {}

    /** The reporter is not shown it: a code of {@code ExemptGround}, and why. */
    public record Exempting(String ground, String why) {}

    /** What was answered, and objections to the text. */
    public record Answering(String answeredOn, String answer, String objections) {}

    /** What a party answers itself. */
    public record PartyAnswer(String answer, String objections) {}

    /** A party asks for more time: until a day, where it knows one, and why. */
    public record TimeAsking(String until, String why) {}

    /** It is granted until a day, or refused: then {@code why} says so to the party. */
    public record TimeTelling(String until, String why) {}
}

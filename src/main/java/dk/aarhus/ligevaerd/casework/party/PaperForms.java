package dk.aarhus.ligevaerd.casework.party;

/** What a party types behind its door; any part may be missing or wrong. */
public final class PaperForms {

    private PaperForms() {}

    /** An answer to a hearing text, and what is wrong in it. */
    public record PaperAnswer(String answer, String objections) {}

    /** More time to answer: until a day, where one is known, and why. */
    public record PaperTime(String until, String why) {}

    /**
     * What somebody says to the minutes of their own talk.
     *
     * @param approved true, or false with {@code objections}
     */
    public record PaperMinutes(String approved, String objections) {}

    /** Who comes along. */
    public record PaperCompanion(String companion) {}

    /** What was done to put it right. */
    public record PaperDone(String done) {}
}

package dk.aarhus.ligevaerd.casework.letters;

/** What the staff types about letters, before it is read: the same for pages and REST. */
public final class LetterForms {

    private LetterForms() {}

    /**
     * A letter to be drafted.
     *
     * @param language for a letter to the reporter it is the reporter's, and may be left out
     * @param recipient name and address as they stand on the letter; none for the reporter
     */
    public record LetterDraft(String kind, String language, String recipient) {}

    /** Its words after somebody changed them. */
    public record LetterWords(String text, String recipient) {}

    /**
     * How it goes.
     *
     * @param number the CPR or CVR number of the reader, for Digital Post only; never kept longer
     *     than until the post has the letter
     */
    public record LetterSending(String delivery, String number) {}
}

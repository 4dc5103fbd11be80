package dk.aarhus.ligevaerd.casework.dialogue;

/** What the staff types about translations; any part may be missing or wrong. */
public final class TranslationForms {

    private TranslationForms() {}

    /**
     * A translation that somebody answers for.
     *
     * @param translator by function, a code of {@code Translator}
     */
    public record Translating(String words, String translator, String translatedOn) {}
}

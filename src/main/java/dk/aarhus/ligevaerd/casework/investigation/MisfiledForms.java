package dk.aarhus.ligevaerd.casework.investigation;

/** What the staff types about things that were filed wrong; any part may be missing or wrong. */
public final class MisfiledForms {

    private MisfiledForms() {}

    /**
     * Something was filed wrong.
     *
     * @param item its kind and number, such as {@code NOTE-2} or {@code FILE-1}
     * @param breach true where somebody has seen it who must not
     */
    public record MisfiledSaying(String item, String reason, String breach) {}

    /**
     * Its words go on to the case where they belong.
     *
     * @param reference of that case
     * @param filedAs a code of {@code FiledAs}; a note where none is given
     */
    public record Refiled(String reference, String filedAs) {}
}

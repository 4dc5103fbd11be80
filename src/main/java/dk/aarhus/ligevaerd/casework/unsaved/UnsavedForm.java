package dk.aarhus.ligevaerd.casework.unsaved;

/**
 * A text that is to be kept, as a program sends it.
 *
 * @param form where its form is sent, after the address of the case, such as {@code /notes}
 * @param field the name of the field in it
 * @param words empty to let go of what was kept
 * @param base a mark of what stood in the field before; whoever finds the text again can see by it
 *     whether somebody has changed that meanwhile
 */
public record UnsavedForm(String form, String field, String words, String base) {}

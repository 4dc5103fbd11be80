package dk.aarhus.ligevaerd.casework.investigation;

/**
 * A note before it is read.
 *
 * @param kind a code of {@code NoteKind}
 * @param aboutDay the day that it tells of; today where none is given
 */
public record NoteForm(String kind, String aboutDay, String words) {}

package dk.aarhus.ligevaerd.casework.packaging;

/**
 * Something that was to be taken out and is still there.
 *
 * @param item the place of the item in the package; 0 for the list of contents
 * @param page of the item, from 1; of the package where it is found by words
 */
public record Leak(int item, int page) {}

package dk.aarhus.ligevaerd.casework.unsaved;

import java.time.LocalDate;

/** A text that was typed and not sent; see {@link UnsavedForm} for its parts. */
public record Unsaved(String form, String field, String words, String base, LocalDate keptOn) {}

package dk.aarhus.ligevaerd.journal.words;

import java.time.LocalDate;

/**
 * A line of the journal in words.
 *
 * @param time of day; empty where none is kept
 * @param about the thing it is about, where the page shows several
 * @param reason empty where none was given, or the reader may not see it
 */
public record Row(
        LocalDate day, String time, String who, String what, String about, String reason) {}

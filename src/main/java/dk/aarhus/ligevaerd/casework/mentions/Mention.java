package dk.aarhus.ligevaerd.casework.mentions;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * A note in which somebody is named, without its words: they are read where it stands.
 *
 * @param note its number
 */
public record Mention(Reference reference, int note, String mentionedBy, LocalDate mentionedOn) {}

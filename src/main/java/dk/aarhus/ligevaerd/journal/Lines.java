package dk.aarhus.ligevaerd.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Some lines of the journal, the newest day first.
 *
 * @param next after which line the next page begins; empty at the end
 */
public record Lines(List<Line> all, Optional<UUID> next) {}

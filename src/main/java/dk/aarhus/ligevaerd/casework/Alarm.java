package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That nobody has taken a report for longer than a working day, as its deputy is told.
 *
 * @param toTake the report, where the deputy is one of those who can take it
 */
public record Alarm(LocalDate received, Optional<Reference> toTake) {}

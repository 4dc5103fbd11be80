package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * A report of danger as whoever is on duty hears of it.
 *
 * @param raisedOn the day on which it came
 */
public record DutyCall(Reference reference, LocalDate raisedOn) {}

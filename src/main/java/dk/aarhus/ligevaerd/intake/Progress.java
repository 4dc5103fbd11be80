package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.law.CaseStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a case is, as small as the reporter is told it.
 *
 * @param next what comes next; empty where nobody is due to act
 * @param by the day by which it should be done, where there is one
 * @param on the day on which this was so
 */
public record Progress(
        CaseStatus status, Optional<NextStep> next, Optional<LocalDate> by, LocalDate on) {}

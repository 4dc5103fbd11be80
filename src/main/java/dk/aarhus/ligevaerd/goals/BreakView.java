package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.statistics.Period;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A break as it is read.
 *
 * @param subject the measure of an indicator, or the code of a series
 * @param from the first day that is counted otherwise
 */
public record BreakView(
        UUID id, String subject, LocalDate from, String reason, LocalDate writtenOn) {

    /** Whether the day lies in this period, which can then not be compared with those before. */
    public boolean isIn(Period period) {
        return !from.isBefore(period.quarters().get(0).firstDay())
                && !from.isAfter(period.lastDay());
    }
}

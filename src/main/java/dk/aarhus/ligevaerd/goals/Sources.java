package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.statistics.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What indicators are worked out from: what is published, and figures of others. */
interface Sources {

    /** A release that everybody can read. */
    record Published(String id, Period period, LocalDate preparedOn) {}

    /** The published release of a period. */
    Optional<Published> release(Period period);

    /**
     * The newest year up to that one of which it is published what came of its cases: that is known
     * a year later.
     */
    Optional<Published> cohort(int year);

    ReleaseCells cells(String release);

    List<SeriesPoint> points(String code);
}

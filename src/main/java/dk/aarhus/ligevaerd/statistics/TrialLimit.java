package dk.aarhus.ligevaerd.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How often plans are tried on facts. What a trial shows is made from counts that are not released:
 * whoever repeats it after each new case could see with which one a share passes a step. So it is
 * made again only when so much time has passed that many cases have come, or when many facts were
 * taken over since.
 */
@ApplicationScoped
class TrialLimit {

    /**
     * The work that was touched when something of a trial on facts could be seen first. One that
     * ended before that showed nothing, so another may begin.
     */
    static final String ON_FACTS = "TRIAL ON FACTS";

    private static final int MANY = 100;

    private final SharedWork shared;
    private final EntityManager base;
    private final StatisticsConfig config;
    private final Clock clock;

    TrialLimit(SharedWork shared, EntityManager base, StatisticsConfig config, Clock clock) {
        this.shared = shared;
        this.base = base;
        this.config = config;
        this.clock = clock;
    }

    /** The first day on which facts can be tried again; empty where they can be now. */
    Optional<LocalDate> waitsUntil() {
        return shared.seen(ON_FACTS)
                .map(latest -> LocalDate.ofInstant(latest.touched(), clock.getZone()))
                .filter(day -> takenOverAfter(day) < MANY)
                .map(day -> day.plus(config.trialAgain()))
                .filter(day -> LocalDate.now(clock).isBefore(day));
    }

    private long takenOverAfter(LocalDate day) {
        var facts =
                base.createNativeQuery(
                                "select coalesce(sum(facts), 0) from fact_import where imported_on > ?1")
                        .setParameter(1, day)
                        .getSingleResult();
        return ((Number) facts).longValue();
    }
}

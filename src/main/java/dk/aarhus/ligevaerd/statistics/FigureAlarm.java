package dk.aarhus.ligevaerd.statistics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/**
 * What the base keeps of the latest check of all figures, as metrics that an alarm can hang on: the
 * same on every node, after a restart too, and whoever had it made. They count no complaint.
 */
@ApplicationScoped
class FigureAlarm {

    private static final Logger LOG = Logger.getLogger(FigureAlarm.class);

    private final FigureVerification verification;
    private final Clock clock;
    private volatile Optional<FigureVerification.LatestCheck> latest = Optional.empty();

    FigureAlarm(FigureVerification verification, MeterRegistry metrics, Clock clock) {
        this.verification = verification;
        this.clock = clock;
        Gauge.builder("ligevaerd.figures.broken", this, FigureAlarm::broken)
                .description("1 where the latest check found something or broke off, NaN if none")
                .register(metrics);
        Gauge.builder("ligevaerd.figures.check.days", this, FigureAlarm::days)
                .description("days since all figures were checked, NaN where they never were")
                .register(metrics);
    }

    void begin(@Observes StartupEvent start) {
        look();
    }

    /** What cannot be read says nothing: neither that all is well, nor what it said before. */
    @Scheduled(
            identity = "figures-watch",
            executeWith = Scheduled.SIMPLE,
            every = "1m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        try {
            latest = verification.stored();
        } catch (RuntimeException away) {
            latest = Optional.empty();
            LOG.warnf("The latest check of figures cannot be read: %s", away.getClass().getName());
        }
    }

    double broken() {
        return number(check -> check.isAlarming() ? 1 : 0);
    }

    double days() {
        return number(check -> ChronoUnit.DAYS.between(check.on(), LocalDate.now(clock)));
    }

    private double number(ToDoubleFunction<FigureVerification.LatestCheck> of) {
        return latest.map(of::applyAsDouble).orElse(Double.NaN);
    }
}

package dk.aarhus.ligevaerd.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Each night: lets go of what goes by time alone, and proposes what a person has to confirm. */
@ApplicationScoped
class RetentionNight {

    private static final Logger LOG = Logger.getLogger(RetentionNight.class);

    private final Sweep sweep;

    RetentionNight(Sweep sweep) {
        this.sweep = sweep;
    }

    /** A failure must not end the nights to come. */
    @Scheduled(
            identity = "retention-night",
            executeWith = Scheduled.QUARTZ,
            cron = "0 43 2 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void fall() {
        try {
            sweep.atNight();
            int due = sweep.propose();
            if (due > 0) {
                LOG.infof("%d cases were kept long enough and wait for the records manager", due);
            }
        } catch (RuntimeException broken) {
            LOG.errorf("RETENTION_FAILED %s", broken.getClass().getName());
        }
    }
}

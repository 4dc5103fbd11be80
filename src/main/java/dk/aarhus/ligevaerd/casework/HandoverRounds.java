package dk.aarhus.ligevaerd.casework;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Hands over what those have left whose last day is over; a round that was missed does no harm. */
@ApplicationScoped
class HandoverRounds {

    private static final Logger LOG = Logger.getLogger(HandoverRounds.class);

    private final Handovers handovers;

    HandoverRounds(Handovers handovers) {
        this.handovers = handovers;
    }

    @Scheduled(
            identity = "handovers",
            executeWith = Scheduled.QUARTZ,
            cron = "0 10 0 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void afterMidnight() {
        try {
            handovers.ofThoseWhoLeft();
        } catch (RuntimeException broken) {
            LOG.errorf("HANDOVER_FAILED %s", broken.getClass().getName());
        }
    }
}

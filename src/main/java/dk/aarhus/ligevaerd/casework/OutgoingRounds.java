package dk.aarhus.ligevaerd.casework;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Lets messages go that have waited long enough; a round that was missed lets them go later. */
@ApplicationScoped
class OutgoingRounds {

    private static final Logger LOG = Logger.getLogger(OutgoingRounds.class);

    private final Outgoing outgoing;

    OutgoingRounds(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @Scheduled(
            identity = "outgoing-messages",
            executeWith = Scheduled.QUARTZ,
            cron = "0/30 * * * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void letGo() {
        try {
            outgoing.leave();
        } catch (RuntimeException broken) {
            LOG.errorf("MESSAGES_WAIT %s", broken.getClass().getName());
        }
    }
}

package dk.aarhus.ligevaerd.casework.clocks;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** When whoever is on duty is called. */
@ApplicationScoped
class DutyRounds {

    private static final Logger LOG = Logger.getLogger(DutyRounds.class);

    private final DutyAlerts alerts;

    DutyRounds(DutyAlerts alerts) {
        this.alerts = alerts;
    }

    @Scheduled(
            identity = "duty-calls",
            executeWith = Scheduled.QUARTZ,
            cron = "{ligevaerd.duty.call-at}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void call() {
        try {
            if (alerts.call() > 0) {
                LOG.warn("DUTY_CALLS_FAILED, they wait for the next round");
            }
        } catch (RuntimeException broken) {
            LOG.errorf("DUTY_CALLS_FAILED %s", broken.getClass().getName());
        }
    }
}

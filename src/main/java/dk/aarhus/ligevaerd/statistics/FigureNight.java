package dk.aarhus.ligevaerd.statistics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Each night, on one node: checks everything that was ever published. */
@ApplicationScoped
class FigureNight {

    private static final Logger LOG = Logger.getLogger(FigureNight.class);

    private final FigureVerification verification;

    FigureNight(FigureVerification verification) {
        this.verification = verification;
    }

    /** A failure must not end the nights to come. What is wrong stands on the workbench. */
    @Scheduled(
            identity = "figures-night",
            executeWith = Scheduled.QUARTZ,
            cron = "0 13 3 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void fall() {
        try {
            var found = verification.check();
            if (!found.intact()) {
                LOG.errorf("FIGURES_NOT_SAFE %d objections", found.objections().size());
            }
        } catch (RuntimeException failed) {
            LOG.errorf("FIGURES_NOT_CHECKED %s", failed.getClass().getName());
            verification.brokeOff();
        }
    }
}

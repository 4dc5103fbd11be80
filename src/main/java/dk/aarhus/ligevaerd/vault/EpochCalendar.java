package dk.aarhus.ligevaerd.vault;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Turns the epoch soon after a month has begun, on every node, beside the work.
 *
 * <p>It destroys nothing: as long as there is no export of the wrapped keys to restore from, an
 * operator decides when an old epoch goes.
 */
@ApplicationScoped
class EpochCalendar {

    private static final Logger LOG = Logger.getLogger(EpochCalendar.class);
    private static final int MINUTES_AFTER_START = 1;
    private static final int MINUTES_BETWEEN = 6 * 60;

    private final EpochTurn turn;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var thread = new Thread(work, "epoch-calendar");
                        thread.setDaemon(true);
                        return thread;
                    });

    EpochCalendar(EpochTurn turn) {
        this.turn = turn;
    }

    void begin(@Observes StartupEvent start) {
        timer.scheduleWithFixedDelay(
                this::look, MINUTES_AFTER_START, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent end) {
        timer.shutdownNow();
    }

    /** A failure must not end the calendar: what was not turned now is turned the next time. */
    void look() {
        try {
            if (turn.turnEpoch() > 0) {
                LOG.info("A new epoch: the surviving data keys are wrapped anew");
            }
        } catch (VaultRefusal refused) {
            LOG.errorf("The epoch does not turn: %s", refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.errorf("The epoch does not turn: %s", broken.getClass().getName());
        }
    }
}

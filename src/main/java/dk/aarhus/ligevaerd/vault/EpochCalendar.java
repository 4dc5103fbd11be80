package dk.aarhus.ligevaerd.vault;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Turns the epoch soon after a month has begun, beside the work; on several nodes at once too. */
@ApplicationScoped
class EpochCalendar {

    private static final Logger LOG = Logger.getLogger(EpochCalendar.class);

    private final EpochTurn turn;
    private final Bell bell;

    EpochCalendar(EpochTurn turn, Bell bell) {
        this.turn = turn;
        this.bell = bell;
    }

    /** A failure must not end the calendar: what was not turned now is turned the next time. */
    @Scheduled(
            identity = "epoch-calendar",
            executeWith = Scheduled.QUARTZ,
            cron = "0 5 * * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            if (turn.turnEpoch() > 0) {
                LOG.info("A new epoch: the surviving data keys are wrapped anew");
                bell.ring(new KeyEvent(KeyEvent.Kind.EPOCH_TURNED, turn.today().toString()));
            }
        } catch (VaultRefusal refused) {
            LOG.errorf("The epoch does not turn: %s", refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.errorf("The epoch does not turn: %s", broken.getClass().getName());
        }
    }
}

package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.vault.KeyEvent.Kind;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Each night: carries the data keys into the epoch of today, writes the newest copy of the wrapped
 * keys, and only then destroys the keys of epochs that are over. Without a copy nothing is
 * destroyed.
 */
@ApplicationScoped
public class KeyNight {

    private static final Logger LOG = Logger.getLogger(KeyNight.class);

    private final EpochTurn turn;
    private final KeyCopies copies;
    private final Bell bell;

    KeyNight(EpochTurn turn, KeyCopies copies, Bell bell) {
        this.turn = turn;
        this.copies = copies;
        this.bell = bell;
    }

    /** A failure must not end the nights to come. */
    @Scheduled(
            identity = "key-night",
            executeWith = Scheduled.QUARTZ,
            cron = "0 17 2 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fall() {
        try {
            keep();
        } catch (VaultRefusal refused) {
            LOG.errorf("KEYS_NOT_COPIED %s", refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.errorf("KEYS_NOT_COPIED %s", broken.getClass().getName());
        }
    }

    /**
     * After something was erased and committed: from now on a restore does not bring it back, as
     * far as it takes the newest copy. A failure is told and left to the night.
     */
    public void copyAfterErasure() {
        try {
            copies.write();
        } catch (RuntimeException failed) {
            LOG.errorf("KEYS_NOT_COPIED %s", failed.getClass().getName());
        }
    }

    /**
     * @return the epochs whose keys were destroyed
     */
    List<KeyEpoch> keep() {
        if (turn.turnEpoch() > 0) {
            bell.ring(new KeyEvent(Kind.EPOCH_TURNED, turn.today().toString()));
        }
        var gone = turn.letGo(copies.write());
        gone.forEach(
                epoch -> {
                    LOG.infof("The key of the epoch %s is destroyed", epoch);
                    bell.ring(new KeyEvent(Kind.EPOCH_DESTROYED, epoch.toString()));
                });
        return gone;
    }
}

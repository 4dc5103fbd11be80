package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What the journal does by itself, on every node; what must happen once takes its turn. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Sealer sealer;
    private final Nightly nightly;
    private final Anchors anchors;
    private final Watch watch;
    private final Expiry expiry;

    Rounds(Sealer sealer, Nightly nightly, Anchors anchors, Watch watch, Expiry expiry) {
        this.sealer = sealer;
        this.nightly = nightly;
        this.anchors = anchors;
        this.watch = watch;
        this.expiry = expiry;
    }

    @Scheduled(
            identity = "journal-seal",
            executeWith = Scheduled.SIMPLE,
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        // The failure was logged where it happened; the next second tries again.
        orLater(sealer::seal);
    }

    /** Whenever it runs, it moves what is of days that are over: that tells no time of a day. */
    @Scheduled(
            identity = "journal-waiting",
            executeWith = Scheduled.SIMPLE,
            every = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void moveWaiting() {
        orLater(nightly::move);
    }

    @Scheduled(
            identity = "journal-anchor",
            executeWith = Scheduled.SIMPLE,
            every = "{ligevaerd.journal.anchor-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void anchor() {
        orLater(anchors::cast);
    }

    @Scheduled(
            identity = "journal-verify",
            executeWith = Scheduled.SIMPLE,
            cron = "{ligevaerd.journal.verify-at}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verify() {
        orLater(watch::verify);
    }

    @Scheduled(
            identity = "journal-expire",
            executeWith = Scheduled.QUARTZ,
            cron = "{ligevaerd.journal.expire-at}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        orLater(
                () -> {
                    Optional<String> dropped = expiry.dropOldest();
                    while (dropped.isPresent()) {
                        LOG.infof("JOURNAL_SEGMENT_DROPPED segment=%s", dropped.get());
                        dropped = expiry.dropOldest();
                    }
                });
    }

    private static void orLater(Runnable round) {
        try {
            round.run();
        } catch (Problem away) {
            LOG.debug("The journal's round failed and is tried again", away);
        }
    }
}

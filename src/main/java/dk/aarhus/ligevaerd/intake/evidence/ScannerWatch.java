package dk.aarhus.ligevaerd.intake.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Tells the operator when the virus scanner is away: by the clock, never when a file comes. */
@ApplicationScoped
class ScannerWatch {

    private static final Logger LOG = Logger.getLogger(ScannerWatch.class);

    private final Clamd scanner;
    private boolean away;

    ScannerWatch(Clamd scanner) {
        this.scanner = scanner;
    }

    @Scheduled(
            identity = "scanner-watch",
            executeWith = Scheduled.SIMPLE,
            cron = "0 7/15 * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        boolean answers = scanner.isThereIfWanted();
        if (!answers && !away) {
            LOG.warn("SCANNER_AWAY files are stored as not scanned until it answers");
        }
        if (answers && away) {
            LOG.info("SCANNER_BACK files are scanned again");
        }
        away = !answers;
    }
}

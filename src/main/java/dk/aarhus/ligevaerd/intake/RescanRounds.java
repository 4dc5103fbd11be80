package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.intake.evidence.Rescan;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * By the clock and in batches: files that are not scanned are scanned when there is a scanner. The
 * journal keeps the result with its day only, for the time would tell since when a file was there.
 */
@ApplicationScoped
class RescanRounds {

    private static final Logger LOG = Logger.getLogger(RescanRounds.class);

    /** A scanner that is back has files of new reports to look at, too. */
    private static final int AT_ONCE = 40;

    private final Rescan rescan;
    private final EvidenceFiles files;
    private final Reports reports;
    private final Journal journal;

    RescanRounds(Rescan rescan, EvidenceFiles files, Reports reports, Journal journal) {
        this.rescan = rescan;
        this.files = files;
        this.reports = reports;
        this.journal = journal;
    }

    @Scheduled(
            identity = "rescan",
            executeWith = Scheduled.QUARTZ,
            cron = "{ligevaerd.evidence.rescan-at}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void go() {
        try {
            if (rescan.isPossible()) {
                rescan.waiting(AT_ONCE).forEach(this::look);
            }
        } catch (RuntimeException broken) {
            // One that fails must not end the rounds to come. Its message may quote a file.
            LOG.errorf("RESCAN_FAILED %s", broken.getClass().getName());
        }
    }

    private void look(UUID file) {
        rescan.look(file)
                .filter(said -> said != Scan.NOT_SCANNED)
                .ifPresent(
                        said ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        files.findByIdOptional(file)
                                                                .ifPresent(
                                                                        found ->
                                                                                note(
                                                                                        found,
                                                                                        said))));
    }

    private void note(EvidenceFile file, Scan said) {
        file.scannedLater(said);
        reports.findByIdOptional(file.report())
                .ifPresent(
                        report ->
                                journal.ofSystemByDay(
                                        Action.RAN,
                                        Subject.of(report.reference()),
                                        "SCANNED/%d/%s".formatted(file.number(), said)));
    }
}

package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.OpenedForFiling;
import dk.aarhus.ligevaerd.law.AreaOfLife;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Notes documents that are to be journalised, and hands them over. After what made them and not in
 * it; each has a number of its own, so that one that is handed over again arrives once.
 */
@ApplicationScoped
class FilingRound {

    private static final Logger LOG = Logger.getLogger(FilingRound.class);
    private static final int AT_ONCE = 20;
    private static final int NOTED_AT_ONCE = 200;

    private final Filings filings;
    private final FiledContent contents;
    private final OpenedForFiling cases;
    private final JournalPort journal;
    private final JournalisingConfig config;
    private final Clock clock;

    FilingRound(
            Filings filings,
            FiledContent contents,
            OpenedForFiling cases,
            JournalPort journal,
            JournalisingConfig config,
            Clock clock) {
        this.filings = filings;
        this.contents = contents;
        this.cases = cases;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "journalising",
            executeWith = Scheduled.QUARTZ,
            every = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void go() {
        QuarkusTransaction.requiringNew()
                .run(() -> filings.note(NOTED_AT_ONCE, LocalDate.now(clock)));
        if (!journal.isThere()) {
            return;
        }
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> filings.waiting(AT_ONCE))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> handOver(id));
            } catch (RuntimeException broken) {
                // Tried again at a later round; the message may quote a path.
                LOG.errorf("JOURNALISING_FAILED %s", broken.getClass().getName());
                QuarkusTransaction.requiringNew()
                        .run(() -> filings.held(id).ifPresent(Filing::tried));
            }
        }
    }

    private void handOver(UUID id) {
        filings.held(id)
                .filter(Filing::waits)
                .ifPresent(
                        filing -> {
                            var file = cases.one(filing.reference());
                            var never = contents.notFiled(filing, file);
                            if (never.isPresent()) {
                                filing.staysHere(never.get());
                                return;
                            }
                            contents.of(filing, file)
                                    .ifPresentOrElse(
                                            said -> handOver(filing, file, said), filing::tried);
                        });
    }

    private void handOver(Filing filing, CaseFile file, FiledContent.Said said) {
        var hash = hash(said.content());
        boolean work = file.phase().area() == AreaOfLife.LABOUR_MARKET;
        var receipt =
                journal.take(
                        new JournalPort.Document(
                                filing.id(),
                                file.reference().value(),
                                work ? config.workKle() : config.serviceKle(),
                                config.facet(),
                                said.title(),
                                filing.datedOn(),
                                filing.kind().direction(),
                                said.party(),
                                "document." + said.extension(),
                                hash,
                                said.content()));
        filing.handed(receipt, hash, LocalDate.now(clock));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is missing in this Java", impossible);
        }
    }
}

package dk.aarhus.ligevaerd.vault;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Says, at a production start and every night, that nobody has proven yet that lost keys can be had
 * back; and as a figure for the operators.
 */
@ApplicationScoped
class ExportWarning {

    private static final Logger LOG = Logger.getLogger(ExportWarning.class);
    private static final String PRODUCTION = "production";

    private final KeyKeeper keeper;
    private final String purpose;
    private volatile boolean verified;

    ExportWarning(
            KeyKeeper keeper,
            MeterRegistry meters,
            @ConfigProperty(name = "ligevaerd.purpose") String purpose) {
        this.keeper = keeper;
        this.purpose = purpose;
        Gauge.builder("ligevaerd.keys.export.verified", this, warning -> warning.verified ? 1 : 0)
                .description("1 when recovery shares of the keys in use were proven, else 0")
                .register(meters);
    }

    void begin(@Observes StartupEvent start) {
        look();
    }

    /** Again and again, for a verification may come, and a rotation may end its worth. */
    @Scheduled(
            identity = "export-warning",
            executeWith = Scheduled.SIMPLE,
            cron = "0 35 * * * ?",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        boolean before = verified;
        try {
            verified = keeper.isExportVerified();
        } catch (VaultRefusal closed) {
            // A command that gives keys back runs with a closed vault.
            return;
        }
        if (!verified && PRODUCTION.equalsIgnoreCase(purpose)) {
            LOG.warn(
                    "KEYS_NOT_SAFE No recovery shares of the keys in use were proven. Lost keys are lost"
                            + " words: run 'key export' and 'key verify' (docs/operations.md).");
        } else if (verified && !before) {
            LOG.info("Recovery shares of the keys in use are proven");
        }
    }
}

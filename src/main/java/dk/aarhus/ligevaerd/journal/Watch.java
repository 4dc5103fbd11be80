package dk.aarhus.ligevaerd.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Verifies, one at a time, and remembers the result: for the auditor's page, and as a metric that
 * an alarm can hang on.
 */
@ApplicationScoped
public class Watch {

    private static final Logger LOG = Logger.getLogger("ligevaerd.security");

    private final Verification verification;
    private final Clock clock;
    private volatile Checked last;

    /** A verdict and when it was found. */
    public record Checked(Verdict verdict, Instant at) {}

    Watch(Verification verification, Clock clock, MeterRegistry metrics) {
        this.verification = verification;
        this.clock = clock;
        Gauge.builder("ligevaerd.journal.intact", this, Watch::asNumber)
                .description("1 intact, 0 broken, NaN not verified since the start")
                .register(metrics);
    }

    /** What was found last on this node. */
    Optional<Checked> last() {
        return Optional.ofNullable(last);
    }

    synchronized Verdict verify() {
        var verdict = verification.verify();
        last = new Checked(verdict, clock.instant());
        verdict.firstBroken()
                .ifPresent(
                        broken ->
                                LOG.errorf(
                                        "JOURNAL_BROKEN place=%d fault=%s entry=%s",
                                        broken.place(),
                                        broken.fault(),
                                        broken.entry().map(Object::toString).orElse("-")));
        return verdict;
    }

    private double asNumber() {
        var known = last;
        if (known == null) {
            return Double.NaN;
        }
        return known.verdict().intact() ? 1 : 0;
    }
}

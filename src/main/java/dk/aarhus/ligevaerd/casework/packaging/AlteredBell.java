package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells the auditor and the operator of a frozen file that is another now; heard although the
 * transaction at hand is rolled back.
 */
@ApplicationScoped
class AlteredBell {

    private static final Logger LOG = Logger.getLogger("ligevaerd.security");

    private final Journal journal;
    private final Clock clock;

    /** What the job that journalises tries again every few minutes is told once a day. */
    private final Map<UUID, LocalDate> told = new ConcurrentHashMap<>();

    AlteredBell(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void ring(Reference reference, CasePackage one) {
        var today = LocalDate.now(clock);
        if (today.equals(told.put(one.id(), today))) {
            return;
        }
        LOG.errorf("PACKAGE_ALTERED package=%s", one.id());
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    journal.ofSystem(
                                            Action.REFUSED,
                                            Subject.of(reference),
                                            Part.PACKAGE_ALTERED + "/" + one.number()));
        } catch (RuntimeException deaf) {
            // The refusal stands, whoever could not hear of it.
            told.remove(one.id());
            LOG.errorf("PACKAGE_ALTERED could not be told: %s", deaf.getClass().getName());
        }
    }
}

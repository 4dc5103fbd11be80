package dk.aarhus.ligevaerd.casework.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What was not journalised in time, for the records manager: references, kinds and days. */
@ApplicationScoped
@Transactional
public class FilingDesk {

    /** OFL § 15: as soon as possible; the target of the municipality is seven days. */
    private static final int DAYS = 7;

    private static final int MOST = 200;

    private final Filings filings;
    private final JournalPort journal;
    private final Clock clock;

    FilingDesk(Filings filings, JournalPort journal, Clock clock) {
        this.filings = filings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param connected whether there is a journal to hand over to
     * @param waiting how many documents wait in all
     * @param overdue those that have waited more than seven days, the oldest first
     * @param staying those that will not go, each with its reason, the newest first
     */
    public record Overdue(
            boolean connected, long waiting, List<Filing> overdue, List<Filing> staying) {}

    public Overdue overdue() {
        var before = LocalDate.now(clock).minusDays(DAYS);
        return new Overdue(
                journal.isThere(),
                filings.waitingInAll(),
                filings.overdue(before, MOST),
                filings.stayingHere(MOST));
    }
}

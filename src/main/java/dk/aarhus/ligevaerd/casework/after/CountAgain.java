package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.casework.Counting;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Each night: some of what is counted of a case changes though nobody does anything. A question or
 * a remedy comes to its day, and half a year has passed since the end. Told twice it changes
 * nothing.
 */
@ApplicationScoped
class CountAgain {

    private static final Logger LOG = Logger.getLogger(CountAgain.class);

    /** How long a round may have been missed without anything being forgotten. */
    private static final int DAYS_LOOKED_BACK = 60;

    private static final String CHANGED =
            "select c.reference from CaseFile c where c.reference in"
                    + " (select f.caseReference from FollowUpContact f where f.answeredOn is null"
                    + " and f.dueOn between :from and :today)"
                    + " or c.reference in (select r.caseReference from Remedy r where r.doneOn is null"
                    + " and r.droppedOn is null and r.dueOn between :from and :today)"
                    + " or c.endedOn between :ended and :half";

    private final EntityManager base;
    private final CaseRounds rounds;
    private final Counting counting;
    private final Clock clock;

    CountAgain(EntityManager base, CaseRounds rounds, Counting counting, Clock clock) {
        this.base = base;
        this.rounds = rounds;
        this.counting = counting;
        this.clock = clock;
    }

    @Scheduled(
            identity = "count-again",
            executeWith = Scheduled.QUARTZ,
            cron = "0 43 2 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void night() {
        try {
            round();
        } catch (RuntimeException failed) {
            LOG.errorf("CASES_NOT_COUNTED_AGAIN %s", failed.getClass().getName());
        }
    }

    void round() {
        changed().forEach(this::count);
    }

    private List<String> changed() {
        var today = LocalDate.now(clock);
        var half = today.minusMonths(Counting.MONTHS_UNTIL_KNOWN);
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createQuery(CHANGED, String.class)
                                        .setParameter("today", today)
                                        .setParameter("from", today.minusDays(DAYS_LOOKED_BACK))
                                        .setParameter("ended", half.minusDays(DAYS_LOOKED_BACK))
                                        .setParameter("half", half)
                                        .getResultList());
    }

    /** What goes wrong in one case must not keep the others from being counted. */
    private void count(String reference) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> rounds.held(new Reference(reference)).ifPresent(counting::count));
        } catch (RuntimeException failed) {
            LOG.errorf("CASE_NOT_COUNTED_AGAIN %s", failed.getClass().getName());
        }
    }
}

package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Where policy officers try the plans before the first release: three years are released for trial
 * by each, and nothing of it is stored. One trial at a time goes on behind the page; it is known to
 * this node only.
 */
@ApplicationScoped
public class TrialDesk {

    private static final Logger LOG = Logger.getLogger(TrialDesk.class);
    private static final Subject FIGURES = new Subject(Subject.Kind.PLACE, "statistics_plan");
    private static final int YEARS = 3;
    private static final long SEED = 1;

    private final Trials trials;
    private final Plans plans;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;
    private final AtomicReference<Going> latest = new AtomicReference<>();
    private final ExecutorService bench =
            Executors.newSingleThreadExecutor(
                    task -> {
                        var thread = new Thread(task, "plan-trial");
                        thread.setDaemon(true);
                        return thread;
                    });

    TrialDesk(Trials trials, Plans plans, CurrentCaller caller, Journal journal, Clock clock) {
        this.trials = trials;
        this.plans = plans;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** A trial that was begun. */
    private static final class Going {

        private final TrialForm.Order order;
        private final int steps;
        private final AtomicInteger done = new AtomicInteger();
        private final List<PlanTried> tried = new CopyOnWriteArrayList<>();
        private volatile boolean failed;

        Going(TrialForm.Order order, int steps) {
            this.order = order;
            this.steps = steps;
        }

        boolean isOver() {
            return failed || done.get() >= steps;
        }
    }

    /** How far the latest trial is, and what it found. */
    @Transactional
    public TrialState state() {
        caller.require(Permission.READ_WORKBENCH);
        var going = Optional.ofNullable(latest.get());
        return new TrialState(
                going.map(one -> one.order.basis()),
                going.map(one -> one.order.reports()).orElse(0),
                going.map(one -> one.done.get()).orElse(0),
                going.map(one -> one.steps).orElse(0),
                going.map(one -> one.failed).orElse(false),
                going.<List<PlanTried>>map(one -> one.tried).orElseGet(List::of),
                going.filter(one -> one.tried.size() == plans.offered().size())
                        .map(one -> advised(one.tried)),
                plans.chosen(),
                plans.isFixed());
    }

    /** The finest that can be read; where there is none, the coarsest. */
    private static OfferedPlan advised(List<PlanTried> coarsestFirst) {
        return coarsestFirst.stream()
                .filter(PlanTried::isReadable)
                .reduce((coarser, finer) -> finer)
                .orElse(coarsestFirst.get(0))
                .plan();
    }

    /**
     * Begins a trial; it goes on after this has answered.
     *
     * @throws Problem INVALID with every wrong field; STATE_CONFLICT while another goes on, or
     *     where there are no facts to try it on
     */
    @Transactional
    public void begin(TrialForm form) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        var order = form.read();
        int thisYear = LocalDate.now(clock).getYear();
        var years = IntStream.range(thisYear - YEARS, thisYear).boxed().toList();
        if (order.basis() == TrialForm.Basis.FACTS && !trials.hasFacts(years)) {
            throw refusal(ReleaseRefusal.NOTHING_TO_TRY);
        }
        var going = new Going(order, steps(years));
        var before = latest.get();
        if (before != null && !before.isOver() || !latest.compareAndSet(before, going)) {
            throw refusal(ReleaseRefusal.SOMEBODY_ELSE_IS_AT_IT);
        }
        journal.act(officer, FIGURES, "FIGURES/TRIED");
        bench.execute(() -> run(going, years));
    }

    private int steps(List<Integer> years) {
        return years.stream()
                .flatMap(
                        year -> plans.offered().values().stream().map(plan -> Trial.of(plan, year)))
                .mapToInt(List::size)
                .sum();
    }

    private void run(Going going, List<Integer> years) {
        try {
            plans.offered()
                    .forEach(
                            (name, plan) ->
                                    going.tried.add(
                                            PlanTried.of(
                                                    name,
                                                    plan,
                                                    years.stream()
                                                            .flatMap(
                                                                    year ->
                                                                            tried(going, plan, year)
                                                                                    .stream())
                                                            .toList())));
        } catch (RuntimeException broken) {
            // The message may quote what was counted; the kind of failure says enough.
            LOG.errorf("A trial of plans failed: %s", broken.getClass().getName());
            going.failed = true;
        }
    }

    private List<Trial.Outcome> tried(Going going, Plan plan, int year) {
        return going.order.basis() == TrialForm.Basis.FACTS
                ? trials.ofFacts(plan, year, one -> going.done.incrementAndGet())
                : trials.ofSize(
                        plan,
                        year,
                        going.order.reports(),
                        SEED + year,
                        one -> going.done.incrementAndGet());
    }

    /**
     * Chooses the plan that years are released by of which nothing was released yet.
     *
     * @throws Problem INVALID for a plan that is not offered; STATE_CONFLICT where the operator
     *     named one
     */
    @Transactional
    public void choose(String plan) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        var reader = new InputReader();
        var chosen = reader.requiredChoice("plan", plan, OfferedPlan.class);
        if (chosen == OfferedPlan.OWN && !plans.isFixed()) {
            reader.note("plan", ViolationKind.NOT_IN_LIST);
        }
        reader.orRefuse();
        if (plans.isFixed()) {
            throw refusal(ReleaseRefusal.PLAN_IS_FIXED);
        }
        plans.choose(chosen, new Signature(officer.account(), LocalDate.now(clock)));
        journal.act(officer, FIGURES, "FIGURES/PLAN_CHOSEN");
    }

    private static Problem refusal(ReleaseRefusal reason) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with(ReleaseRefusal.MEMBER, reason);
    }

    @PreDestroy
    void end() {
        bench.shutdownNow();
    }
}

package dk.aarhus.ligevaerd.statistics;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Where policy officers try the plans before the first release: three years are released for trial
 * by each, and no figure of it is stored. One trial at a time goes on behind the page; how far it
 * is and what it found is known to every node.
 */
@ApplicationScoped
public class TrialDesk {

    private static final Logger LOG = Logger.getLogger(TrialDesk.class);
    private static final Subject FIGURES = new Subject(Subject.Kind.PLACE, "statistics_plan");
    private static final String TRIAL = "TRIAL";
    private static final int YEARS = 3;
    private static final long SEED = 1;

    private final Trials trials;
    private final TrialLimit limit;
    private final Plans plans;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;
    private final SharedWork shared;
    private final ObjectMapper json;
    private final ExecutorService bench =
            Executors.newSingleThreadExecutor(
                    task -> {
                        var thread = new Thread(task, "plan-trial");
                        thread.setDaemon(true);
                        return thread;
                    });

    TrialDesk(
            Trials trials,
            TrialLimit limit,
            Plans plans,
            SharedWork shared,
            ObjectMapper json,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.trials = trials;
        this.limit = limit;
        this.plans = plans;
        this.shared = shared;
        this.json = json;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** How far the latest trial is, and what it found. */
    @Transactional
    public TrialState state() {
        caller.require(Permission.READ_WORKBENCH);
        var seen = shared.seen(TRIAL);
        var trace = seen.map(one -> TrialTrace.read(one.said(), json));
        return new TrialState(
                trace.map(TrialTrace::basis),
                trace.map(TrialTrace::reports).orElse(0),
                trace.map(TrialTrace::done).orElse(0),
                trace.map(TrialTrace::steps).orElse(0),
                trace.filter(TrialTrace::failed).isPresent()
                        || seen.filter(FigureWork.Seen::lost).isPresent(),
                trace.map(TrialTrace::tried).orElseGet(List::of),
                trace.flatMap(one -> one.advised(plans.offered().size())),
                plans.chosen(),
                plans.isFixed(),
                limit.waitsUntil());
    }

    /**
     * Begins a trial; it goes on after this has answered.
     *
     * @throws Problem INVALID with every wrong field; STATE_CONFLICT while another goes on, where
     *     facts were tried lately, or where there are none to try it on
     */
    @Transactional
    public void begin(TrialForm form) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        var order = form.read();
        int thisYear = LocalDate.now(clock).getYear();
        var years = IntStream.range(thisYear - YEARS, thisYear).boxed().toList();
        if (order.isOnFacts()) {
            refuseFacts(years);
        }
        var begun = TrialTrace.begun(order, steps(years));
        if (!shared.claim(TRIAL, begun.written(json))) {
            throw refusal(ReleaseRefusal.SOMEBODY_ELSE_IS_AT_IT);
        }
        journal.act(officer, FIGURES, "FIGURES/TRIED");
        bench.execute(() -> run(order, new AtomicReference<>(begun), years));
    }

    private void refuseFacts(List<Integer> years) {
        if (limit.waitsUntil().isPresent()) {
            throw refusal(ReleaseRefusal.TRIED_LATELY);
        }
        if (!trials.hasFacts(years)) {
            throw refusal(ReleaseRefusal.NOTHING_TO_TRY);
        }
    }

    private int steps(List<Integer> years) {
        return years.stream()
                .flatMap(
                        year -> plans.offered().values().stream().map(plan -> Trial.of(plan, year)))
                .mapToInt(List::size)
                .sum();
    }

    private void run(
            TrialForm.Order order, AtomicReference<TrialTrace> trace, List<Integer> years) {
        try {
            plans.offered()
                    .forEach(
                            (name, plan) -> {
                                var outcomes =
                                        years.stream()
                                                .flatMap(
                                                        year ->
                                                                tried(order, trace, plan, year)
                                                                        .stream())
                                                .toList();
                                trace.updateAndGet(
                                        one -> one.with(PlanTried.of(name, plan, outcomes)));
                            });
            tell(order, trace.get(), false);
            advise(order, trace.get());
        } catch (RuntimeException broken) {
            // The message may quote what was counted; the kind of failure says enough.
            LOG.errorf("A trial of plans failed: %s", broken.getClass().getName());
            tell(order, trace.get().broken(), false);
        }
    }

    /** What a trial on real facts advises holds until somebody chooses. */
    private void advise(TrialForm.Order order, TrialTrace found) {
        if (order.isOnFacts()) {
            found.advised(plans.offered().size())
                    .ifPresent(plan -> shared.tell(Plans.ADVICE, false, plan.name()));
        }
    }

    /** In the breath in which something of facts can be seen first, that it was seen. */
    void tell(TrialForm.Order order, TrialTrace trace, boolean going) {
        if (order.isOnFacts() && trace.showsSomething()) {
            shared.tellAndNote(TRIAL, going, trace.written(json), TrialLimit.ON_FACTS);
        } else {
            shared.tell(TRIAL, going, trace.written(json));
        }
    }

    private List<Trial.Outcome> tried(
            TrialForm.Order order, AtomicReference<TrialTrace> trace, Plan plan, int year) {
        Consumer<Trial.Outcome> tells =
                one -> tell(order, trace.updateAndGet(TrialTrace::oneMore), true);
        return order.isOnFacts()
                ? trials.ofFacts(plan, year, tells)
                : trials.ofSize(plan, year, order.reports(), SEED + year, tells);
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

package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Preparing a release can take minutes; it goes on here after the page was answered, one at a time.
 *
 * <p>That it is under way, and why it came to nothing, is known to every node. It ends with its
 * node: nothing of a preparation is stored before it is whole, so it can be begun again.
 */
@ApplicationScoped
public class Preparations {

    private static final Logger LOG = Logger.getLogger(Preparations.class);
    private static final int PATIENCE = 900;
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final String WORK = "PREPARE ";
    private static final String COUNTING =
            PreparationStep.of(PreparationStep.Kind.COUNTING).written();

    private final ReleaseDesk desk;
    private final CurrentCaller caller;
    private final Duration answerWithin;
    private final ExecutorService bench =
            Executors.newSingleThreadExecutor(
                    task -> {
                        var thread = new Thread(task, "release-preparation");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final SharedWork shared;
    private final Clock clock;

    Preparations(
            ReleaseDesk desk,
            SharedWork shared,
            CurrentCaller caller,
            Clock clock,
            StatisticsConfig config) {
        this.desk = desk;
        this.shared = shared;
        this.caller = caller;
        this.clock = clock;
        this.answerWithin = config.answerWithin();
    }

    /**
     * A preparation that is under way, or that came to nothing.
     *
     * @param refused why it came to nothing; empty while it is under way
     * @param step how far it is, as it was heard of last; empty where it came to nothing
     */
    public record Preparation(
            String period, Optional<Problem> refused, Optional<PreparationStep> step) {}

    /**
     * Begins to prepare a period, as {@link ReleaseDesk#prepare}.
     *
     * @return the release, if it is there in a moment; else it goes on
     * @throws Problem as the desk says, if it says so in a moment
     */
    public Optional<ReleaseView> begin(ReleaseOrder order) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        var name = order.name();
        order.readMethod();
        if (!Period.isOne(name)) {
            // The desk says what is wrong with it.
            return Optional.of(desk.as(officer).prepare(order));
        }
        if (!shared.claim(WORK + name, COUNTING)) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with(ReleaseRefusal.MEMBER, ReleaseRefusal.SOMEBODY_ELSE_IS_AT_IT);
        }
        var mine = new CompletableFuture<ReleaseView>();
        bench.execute(() -> run(order, officer, mine));
        return inAMoment(name, mine);
    }

    /** What is under way, and what came to nothing since yesterday. */
    public List<Preparation> all() {
        caller.require(Permission.READ_WORKBENCH);
        return shared.beginning(WORK).stream()
                .filter(one -> one.touched().isAfter(clock.instant().minus(REMEMBERED)))
                .map(
                        one ->
                                new Preparation(
                                        one.work().substring(WORK.length()),
                                        one.going() ? Optional.empty() : Optional.of(refusal(one)),
                                        one.going()
                                                ? PreparationStep.read(one.said())
                                                : Optional.empty()))
                .toList();
    }

    private static Problem refusal(FigureWork.Seen ended) {
        return Arrays.stream(ReleaseRefusal.values())
                .filter(one -> one.name().equals(ended.said()))
                .findFirst()
                .map(one -> Problem.of(ProblemKind.STATE_CONFLICT).with(ReleaseRefusal.MEMBER, one))
                .orElseGet(() -> Problem.of(ProblemKind.AWAY));
    }

    private void run(ReleaseOrder order, Caller officer, CompletableFuture<ReleaseView> result) {
        var period = order.name();
        try {
            var release =
                    QuarkusTransaction.requiringNew()
                            .timeout(PATIENCE)
                            .call(() -> desk.as(officer).telling(tells(period)).prepare(order));
            shared.forget(WORK + period);
            result.complete(release);
        } catch (Problem refused) {
            ended(period, refused);
            result.completeExceptionally(refused);
        } catch (RuntimeException failed) {
            // The message may quote what was counted; the kind of failure says enough.
            LOG.errorf("Preparing a release failed: %s", failed.getClass().getName());
            ended(period, Problem.of(ProblemKind.AWAY));
            result.completeExceptionally(Problem.of(ProblemKind.AWAY));
        }
    }

    private Consumer<PreparationStep> tells(String period) {
        return step -> shared.tell(WORK + period, true, step.written());
    }

    private void ended(String period, Problem refused) {
        shared.tell(
                WORK + period,
                false,
                refused.members().get(ReleaseRefusal.MEMBER) instanceof ReleaseRefusal reason
                        ? reason.name()
                        : "");
    }

    private Optional<ReleaseView> inAMoment(String name, CompletableFuture<ReleaseView> result) {
        try {
            return Optional.of(result.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException goesOn) {
            return Optional.empty();
        } catch (ExecutionException refused) {
            // Whoever asked is told at once; nothing is left to remember.
            shared.forget(WORK + name);
            throw problem(refused.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Problem problem(Throwable cause) {
        return cause instanceof Problem problem ? problem : Problem.of(ProblemKind.AWAY);
    }

    @PreDestroy
    void end() {
        bench.shutdownNow();
    }
}

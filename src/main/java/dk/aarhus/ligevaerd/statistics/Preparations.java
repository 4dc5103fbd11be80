package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Preparing a release can take minutes; it goes on here after the page was answered, one at a time.
 *
 * <p>What is under way is known to this node only and ends with it: nothing of a preparation is
 * stored before it is whole, so it can be begun again.
 */
@ApplicationScoped
public class Preparations {

    private static final Logger LOG = Logger.getLogger(Preparations.class);
    private static final int PATIENCE = 900;

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
    private final Map<String, CompletableFuture<ReleaseView>> begun = new ConcurrentHashMap<>();

    Preparations(ReleaseDesk desk, CurrentCaller caller, StatisticsConfig config) {
        this.desk = desk;
        this.caller = caller;
        this.answerWithin = config.answerWithin();
    }

    /**
     * A preparation that is under way, or that came to nothing.
     *
     * @param refused why it came to nothing; empty while it is under way
     */
    public record Preparation(String period, Optional<Problem> refused) {}

    /**
     * Begins to prepare a period, as {@link ReleaseDesk#prepare}.
     *
     * @return the release, if it is there in a moment; else it goes on
     * @throws Problem as the desk says, if it says so in a moment
     */
    public Optional<ReleaseView> begin(String period) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        var name = Optional.ofNullable(period).map(String::strip).orElse("");
        var mine = new CompletableFuture<ReleaseView>();
        var other = begun.putIfAbsent(name, mine);
        if (other != null && !other.isDone()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with(ReleaseRefusal.MEMBER, ReleaseRefusal.SOMEBODY_ELSE_IS_AT_IT);
        }
        begun.put(name, mine);
        bench.execute(() -> run(name, officer, mine));
        return inAMoment(name, mine);
    }

    /** What is under way, and what came to nothing since the service was started. */
    public List<Preparation> all() {
        caller.require(Permission.READ_WORKBENCH);
        begun.values().removeIf(one -> one.isDone() && !one.isCompletedExceptionally());
        return begun.entrySet().stream()
                .map(one -> new Preparation(one.getKey(), refusal(one.getValue())))
                .sorted(Comparator.comparing(Preparation::period))
                .toList();
    }

    private void run(String period, Caller officer, CompletableFuture<ReleaseView> result) {
        try {
            result.complete(
                    QuarkusTransaction.requiringNew()
                            .timeout(PATIENCE)
                            .call(() -> desk.as(officer).prepare(period)));
        } catch (Problem refused) {
            result.completeExceptionally(refused);
        } catch (RuntimeException failed) {
            // The message may quote what was counted; the kind of failure says enough.
            LOG.errorf("Preparing a release failed: %s", failed.getClass().getName());
            result.completeExceptionally(Problem.of(ProblemKind.AWAY));
        }
    }

    private Optional<ReleaseView> inAMoment(String name, CompletableFuture<ReleaseView> result) {
        try {
            var release = result.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
            begun.remove(name, result);
            return Optional.of(release);
        } catch (TimeoutException goesOn) {
            return Optional.empty();
        } catch (ExecutionException refused) {
            begun.remove(name, result);
            throw problem(refused.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Problem> refusal(CompletableFuture<ReleaseView> result) {
        if (!result.isDone()) {
            return Optional.empty();
        }
        try {
            result.join();
            return Optional.empty();
        } catch (CompletionException | CancellationException refused) {
            return Optional.of(problem(refused.getCause()));
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

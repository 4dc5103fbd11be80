package dk.aarhus.ligevaerd.casework.looking;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Draws and reads files in turn, each within a time: a hostile file costs one turn, and not the
 * service. A turn is only free again when its work has really ended.
 */
@ApplicationScoped
public class Turns {

    /** Each may need a hundred megabytes. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, Turns::ofTheHouse);

    /**
     * @throws NotShown what the work throws, BUSY, SLOW, or DAMAGED for whatever else goes wrong
     */
    public <T> T take(Callable<T> work) throws NotShown {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new NotShown(Hindrance.BUSY);
            }
            var turn = workers.submit(() -> done(work));
            try {
                return turn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                turn.cancel(true);
                throw new NotShown(Hindrance.SLOW);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotShown(Hindrance.BUSY);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof NotShown reason
                    ? reason
                    : new NotShown(Hindrance.DAMAGED);
        }
    }

    private <T> T done(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            places.release();
        }
    }

    private static Thread ofTheHouse(Runnable work) {
        // A deep nesting of objects is refused by the library as damaged, with room to say so.
        var thread = new Thread(null, work, "looking", 2L * 1024 * 1024);
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}

package dk.aarhus.ligevaerd.disclosure.cli;

import dk.aarhus.ligevaerd.disclosure.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * One line on the error stream now and then: what is being done, how far it is, and how much time
 * is left at most.
 */
final class TerminalProgress implements Progress {

    private static final long EVERY_NANOS = 1_000_000_000L;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private final Duration limit;
    private String stage = "";
    private long last;

    TerminalProgress(PrintStream out, Duration limit) {
        this.out = out;
        this.limit = limit;
    }

    @Override
    public void at(String what, long done, long of) {
        long now = System.nanoTime();
        boolean another = !what.split(",")[0].equals(stage);
        if (!another && now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        stage = what.split(",")[0];
        double passed = (now - start) / 1e9;
        double left = Math.max(0, limit.toMillis() / 1000.0 - passed);
        String share = of > 0 ? ", %d %%".formatted(Math.min(100, 100 * done / of)) : "";
        out.printf(Locale.ROOT, "%6.1f s  %s%s, at most %.0f s left%n", passed, what, share, left);
    }
}

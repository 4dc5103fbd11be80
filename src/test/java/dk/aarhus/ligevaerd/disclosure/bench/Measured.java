package dk.aarhus.ligevaerd.disclosure.bench;

import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Protected;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;

/** One table protected once, with what it cost in hidden cells and in time. */
record Measured(
        String name,
        int cells,
        long primary,
        long cost,
        double bound,
        double seconds,
        double cpu,
        boolean byClock,
        boolean verified,
        boolean refused) {

    private static final long PATIENCE = 4;

    static final String HEADER =
            """
            | table | cells | primary | hidden | proved bound | above bound | seconds | CPU s | ended by clock | proof verified |
            |---|---|---|---|---|---|---|---|---|---|\
            """;

    /**
     * @param workSeconds how much work to plan; the clock stops four times later, so that the
     *     result is the same on a busy machine
     */
    static Measured of(Table table, int workSeconds) {
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ProtectionProblem problem = ProtectionProblem.of(table);
        ProtectionSettings settings =
                new ProtectionSettings(
                                Weighting.COUNT,
                                Duration.ofSeconds(PATIENCE * workSeconds),
                                ProtectionSettings.Bound.PROVED)
                        .planning(Duration.ofSeconds(workSeconds));
        Protected found =
                new Protector(settings).protect(problem).fold(safe -> safe, refused -> null);
        double seconds = (System.nanoTime() - start) / 1e9;
        double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        long primary = IntStream.range(0, problem.size()).filter(problem::isPrimary).count();
        if (found == null) {
            return new Measured(
                    table.name(), problem.size(), primary, 0, 0, seconds, used, false, false, true);
        }
        boolean verified =
                new Verifier()
                        .verify(problem, found.pattern().suppressed(), found.report().proof())
                        .holds();
        return new Measured(
                table.name(),
                problem.size(),
                primary,
                Math.round(found.pattern().cost()),
                found.pattern().lowerBound(),
                seconds,
                used,
                found.endedByClock(),
                verified,
                false);
    }

    String row() {
        return refused
                ? String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | refused | | | %.1f | %.1f | | |",
                        name,
                        cells,
                        primary,
                        seconds,
                        cpu)
                : String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %.0f | %.1f %% | %.1f | %.1f | %s | %s |",
                        name,
                        cells,
                        primary,
                        cost,
                        bound,
                        100 * (cost / bound - 1),
                        seconds,
                        cpu,
                        byClock ? "yes" : "no",
                        verified ? "yes" : "NO");
    }
}

package dk.aarhus.ligevaerd.disclosure.bench;

import dk.aarhus.ligevaerd.disclosure.*;
import dk.aarhus.ligevaerd.disclosure.fixture.BenchmarkTables;
import dk.aarhus.ligevaerd.disclosure.format.TableReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.*;

class QuickLook {
    public static void main(String[] a) {
        int limit = Integer.parseInt(a[0]);
        int seeds = Integer.parseInt(a[1]);
        List<Table> all = new ArrayList<>();
        for (int i = 2; i < a.length; i++) {
            if (a[i].endsWith(".json")) all.add(TableReader.read(Path.of(a[i])));
            else for (int s = 1; s <= seeds; s++) all.add(BenchmarkTables.valueOf(a[i]).draw(s));
        }
        for (Table t : all) {
            long t0 = System.nanoTime();
            long c0 =
                    java.lang.management.ManagementFactory.getThreadMXBean()
                            .getCurrentThreadCpuTime();
            ProtectionProblem p = ProtectionProblem.of(t);
            long prim = java.util.stream.IntStream.range(0, p.size()).filter(p::isPrimary).count();
            Progress pr =
                    a[0].startsWith("0")
                            ? (s, d, o) ->
                                    System.out.printf(
                                            "   %.2f %s %d/%d%n",
                                            (System.nanoTime() - t0) / 1e9, s, d, o)
                            : Progress.SILENT;
            ProtectionOutcome o =
                    new Protector(
                                    new ProtectionSettings(
                                            Weighting.COUNT,
                                            Duration.ofSeconds(limit),
                                            ProtectionSettings.Bound.PROVED),
                                    pr)
                            .protect(p);
            String r =
                    o.fold(
                            f ->
                                    "cost %.0f bound %.2f gap %.1f%% %s"
                                            .formatted(
                                                    f.pattern().cost(),
                                                    f.pattern().lowerBound(),
                                                    100 * f.pattern().gap(),
                                                    f.endedByClock() ? "CLOCK" : ""),
                            f -> "REFUSED " + f.refusals().size());
            System.out.printf(
                    "%-22s cells %5d prim %4d  %s  %.2f s cpu %.2f%n",
                    t.name(),
                    p.size(),
                    prim,
                    r,
                    (System.nanoTime() - t0) / 1e9,
                    (java.lang.management.ManagementFactory.getThreadMXBean()
                                            .getCurrentThreadCpuTime()
                                    - c0)
                            / 1e9);
        }
    }
}

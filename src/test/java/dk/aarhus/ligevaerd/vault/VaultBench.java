package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sealing costs in processor time, which a busy machine distorts least: medians of many. */
@Tag("bench")
@DisplayName("The vault's price")
class VaultBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int TEXTS_OF_A_CASE = 30;
    private static final String TEXT = "Det skete på arbejdspladsen. ".repeat(70);
    private static final int TIMES = 500;

    @TempDir private Path folder;

    @Test
    void is_small_beside_opening_a_case() {
        var base = Node.emptyBase();
        var node = Node.start(base, folder, TODAY);
        var vault = node.vault;
        var key = vault.newKey();
        var places =
                IntStream.range(0, TEXTS_OF_A_CASE)
                        .mapToObj(i -> new Place("2026-7KQ4MX", "case_event.note/" + i))
                        .toList();
        List<String> sealed = places.stream().map(place -> vault.seal(key, place, TEXT)).toList();

        var newKey = median(vault::newKey);
        var seal = median(() -> places.forEach(place -> vault.seal(key, place, TEXT)));
        var unwrap = median(() -> node.vault.unwrapped(key));
        var open =
                median(
                        () ->
                                IntStream.range(0, TEXTS_OF_A_CASE)
                                        .forEach(
                                                i ->
                                                        vault.open(
                                                                key,
                                                                places.get(i),
                                                                sealed.get(i))));

        System.out.printf(
                Locale.ROOT,
                "%n| %d texts of %d characters | CPU ms |%n|---|---:|%n| new data key | %.3f |%n| seal all | %.3f |%n"
                        + "| unwrap the data key | %.3f |%n| open all | %.3f |%n",
                TEXTS_OF_A_CASE,
                TEXT.length(),
                newKey,
                seal,
                unwrap,
                open);
        assertThat(unwrap + open).as("CPU ms to open a case").isLessThan(10);
    }

    private static double median(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            var before = threads.getCurrentThreadCpuTime();
            work.run();
            taken.add(threads.getCurrentThreadCpuTime() - before);
        }
        taken.sort(null);
        return taken.get(TIMES / 2) / 1e6;
    }
}

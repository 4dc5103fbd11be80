package dk.aarhus.ligevaerd.disclosure.bench;

import dk.aarhus.ligevaerd.disclosure.fixture.BenchmarkTables;
import dk.aarhus.ligevaerd.disclosure.format.TableReader;
import java.nio.file.Path;

/**
 * Information loss against a proved bound, and time. Arguments: seconds of work to plan per table,
 * seeds per class, then names of {@link BenchmarkTables} or table files; without names all classes.
 */
final class LossBenchmark {

    private LossBenchmark() {}

    public static void main(String[] arguments) {
        int limit = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        System.out.println(Measured.HEADER);
        if (arguments.length <= 2) {
            for (BenchmarkTables kind : BenchmarkTables.values()) {
                measure(kind, seeds, limit);
            }
        }
        for (int i = 2; i < arguments.length; i++) {
            if (arguments[i].endsWith(".json")) {
                System.out.println(
                        Measured.of(TableReader.read(Path.of(arguments[i])), limit).row());
            } else {
                measure(BenchmarkTables.valueOf(arguments[i]), seeds, limit);
            }
        }
    }

    private static void measure(BenchmarkTables kind, int seeds, int limit) {
        for (int seed = 1; seed <= seeds; seed++) {
            System.out.println(Measured.of(kind.draw(seed), limit).row());
        }
    }
}

package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What disclosure control says to the tables of a period. Nothing in between. */
sealed interface Ruling {

    <T> T fold(Function<Safe, T> safe, Function<Unsafe, T> unsafe);

    /** What is safe stays; else another ruling. */
    default Ruling or(Supplier<Ruling> other) {
        return fold(safe -> safe, unsafe -> other.get());
    }

    record Safe(ShownRelease shown) implements Ruling {
        @Override
        public <T> T fold(Function<Safe, T> safe, Function<Unsafe, T> unsafe) {
            return safe.apply(this);
        }
    }

    /**
     * @param obstacles names of the secrets that could not be kept
     * @param proposals what would be coarser and safe; empty where nothing was found in time
     */
    record Unsafe(List<String> obstacles, List<String> proposals) implements Ruling {
        @Override
        public <T> T fold(Function<Safe, T> safe, Function<Unsafe, T> unsafe) {
            return unsafe.apply(this);
        }
    }
}

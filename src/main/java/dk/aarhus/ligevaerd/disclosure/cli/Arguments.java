package dk.aarhus.ligevaerd.disclosure.cli;

import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed: table files, and options with their values. */
record Arguments(List<Path> tables, Map<String, String> options) {

    private static final Set<String> FLAGS = Set.of("--exact", "--roll-ups");

    static Arguments of(List<String> words, Set<String> known) {
        List<Path> tables = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                tables.add(Path.of(word));
            } else if (!known.contains(word)) {
                throw new InvalidTable(word, "there is no such option here; see --help");
            } else if (FLAGS.contains(word)) {
                options.put(word, "");
            } else if (i + 1 == words.size()) {
                throw new InvalidTable(word, "its value is missing");
            } else {
                options.put(word, words.get(++i));
            }
        }
        if (tables.isEmpty()) {
            throw new InvalidTable("", "no table file was named; see --help");
        }
        return new Arguments(tables, options);
    }

    Optional<Path> path(String option) {
        return Optional.ofNullable(options.get(option)).map(Path::of);
    }

    Path requiredPath(String option) {
        return path(option)
                .orElseThrow(() -> new InvalidTable(option, "this option is needed; see --help"));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<Duration> limit() {
        if (!has("--limit")) {
            return Optional.empty();
        }
        double seconds;
        try {
            seconds = Double.parseDouble(options.get("--limit"));
        } catch (NumberFormatException notANumber) {
            throw new InvalidTable(
                    "--limit",
                    "\"%s\" is not a number of seconds".formatted(options.get("--limit")));
        }
        if (!(seconds > 0 && seconds <= 1_000_000)) {
            throw new InvalidTable(
                    "--limit",
                    "a limit of %s seconds leaves no time to protect anything, or never ends"
                            .formatted(options.get("--limit")));
        }
        return Optional.of(Duration.ofMillis(Math.max(1, (long) (seconds * 1000))));
    }

    Weighting weighting() {
        String word = options.getOrDefault("--weight", Weighting.COUNT.word());
        for (Weighting weighting : Weighting.values()) {
            if (weighting.word().equals(word)) {
                return weighting;
            }
        }
        throw new InvalidTable(
                "--weight", "\"%s\" is none of count, value, log, mixed".formatted(word));
    }
}

package dk.aarhus.ligevaerd.platform.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stood after a command's name: options, each with the words that follow it. */
public final class Options {

    /** The arguments cannot be understood. The sentence is for whoever typed them. */
    public static final class Misused extends RuntimeException {

        Misused(String sentence) {
            super(sentence);
        }
    }

    private final Map<String, List<String>> given;

    private Options(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * @param known the options there are, such as {@code --to}
     * @throws Misused for any other word
     */
    public static Options read(List<String> arguments, String... known) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        List<String> words = null;
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                if (!List.of(known).contains(argument)) {
                    throw new Misused("There is no option " + argument + " here.");
                }
                words = given.computeIfAbsent(argument, option -> new ArrayList<>());
            } else if (words == null) {
                throw new Misused("'" + argument + "' belongs to no option.");
            } else {
                words.add(argument);
            }
        }
        return new Options(given);
    }

    public boolean has(String option) {
        return given.containsKey(option);
    }

    /** The words of an option that must be there with one at least. */
    public List<String> all(String option) {
        var words = given.getOrDefault(option, List.of());
        if (words.isEmpty()) {
            throw new Misused("The option " + option + " is needed, with a value.");
        }
        return words;
    }

    /** The one word of an option that must be there. */
    public String one(String option) {
        var words = all(option);
        if (words.size() > 1) {
            throw new Misused("The option " + option + " takes one value.");
        }
        return words.get(0);
    }

    public Path path(String option) {
        return Path.of(one(option));
    }

    public Optional<Path> pathIfGiven(String option) {
        return has(option) ? Optional.of(path(option)) : Optional.empty();
    }

    public int number(String option, int least, int most) {
        try {
            int number = Integer.parseInt(one(option));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with what is allowed.
        }
        throw new Misused("%s takes a number from %d to %d.".formatted(option, least, most));
    }
}

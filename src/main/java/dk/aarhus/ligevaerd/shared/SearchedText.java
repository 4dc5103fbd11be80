package dk.aarhus.ligevaerd.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that is looked through for somebody: for names, whole or in part, also where they own
 * something ({@code Jensens}), and for how somebody is reached. Accents and capitals are passed
 * over.
 */
public final class SearchedText {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_WAY = 5;
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .()-]{0,2}\\d){5,}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    /** Without the country in front. */
    private static final int LONGEST_NUMBER = 8;

    private final String plain;
    private final Set<String> words;
    private final List<String> numbers;

    public SearchedText(String text) {
        plain = plain(text);
        words = Set.copyOf(Arrays.asList(NO_WORD.split(plain)));
        numbers = numbers(text).toList();
    }

    /** The parts of a name that stand in it, as they are written in the name. */
    public Stream<String> partsOf(String name) {
        return parts(name).filter(part -> hasWord(plain(part)));
    }

    /** Whether every part of a name stands in it. */
    public boolean hasWhole(String name) {
        return parts(name).findAny().isPresent()
                && parts(name).allMatch(part -> hasWord(plain(part)));
    }

    public boolean holds(String what) {
        return plain.contains(plain(what));
    }

    /** What of a way to be reached stands in it: an address, a number however it is spaced. */
    public Stream<String> waysOf(String contact) {
        return Stream.concat(
                Arrays.stream(BETWEEN.split(contact))
                        .filter(part -> part.length() >= SHORTEST_WAY)
                        .filter(this::holds),
                numbers(contact).filter(numbers::contains));
    }

    private boolean hasWord(String part) {
        return Stream.of("", "s", "es").anyMatch(end -> words.contains(part + end));
    }

    private static Stream<String> parts(String name) {
        return Arrays.stream(NO_WORD.split(name)).filter(part -> part.length() >= SHORTEST_NAME);
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> NO_DIGIT.matcher(number).replaceAll(""))
                .map(digits -> digits.substring(Math.max(0, digits.length() - LONGEST_NUMBER)));
    }

    private static String plain(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

package dk.aarhus.ligevaerd.casework.investigation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds sentences in which words of a reporter come back: somebody who knows how the reporter talks
 * would know them by it. A sentence counts when five words in a row are those of the reporter, or
 * when it is a whole sentence of theirs. Capitals, accents and signs do not matter.
 */
final class Recurring {

    private static final int IN_A_ROW = 5;
    private static final int SHORTEST_SENTENCE = 3;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…。؟])\\s+|\\R+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<List<String>> rows = new HashSet<>();
    private final Set<List<String>> sentences = new HashSet<>();

    /**
     * @param told everything that the reporter wrote
     */
    Recurring(Collection<String> told) {
        told.forEach(
                text -> {
                    rows.addAll(rows(words(text)));
                    sentences(text).stream()
                            .map(Recurring::words)
                            .filter(words -> words.size() >= SHORTEST_SENTENCE)
                            .forEach(sentences::add);
                });
    }

    /** The sentences of a text in which they come back, as they stand there. */
    List<String> in(String text) {
        return sentences(text).stream().filter(this::comesBack).toList();
    }

    private boolean comesBack(String sentence) {
        var words = words(sentence);
        return sentences.contains(words) || rows(words).stream().anyMatch(rows::contains);
    }

    private static List<String> sentences(String text) {
        return SENTENCE.splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<List<String>> rows(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - IN_A_ROW)
                .mapToObj(first -> words.subList(first, first + IN_A_ROW))
                .toList();
    }

    private static List<String> words(String text) {
        var plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(NO_WORD.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

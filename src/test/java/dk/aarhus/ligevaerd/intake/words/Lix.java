package dk.aarhus.ligevaerd.intake.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Carl-Hugo Björnsson's measure of how hard a text is to read: words per sentence, and the share of
 * words of more than six letters. Below 35 is as easy as fiction for young people.
 */
public record Lix(List<String> sentences) {

    private static final int LONG = 6;

    public static Lix of(String text) {
        return new Lix(
                Arrays.stream(text.split("[.!?:]+(\\s|$)"))
                        .filter(sentence -> !sentence.isBlank())
                        .toList());
    }

    public int words() {
        return (int) sentences.stream().flatMap(Lix::wordsOf).count();
    }

    public double value() {
        var all = sentences.stream().flatMap(Lix::wordsOf).toList();
        var hard = all.stream().filter(word -> word.length() > LONG).count();
        return (double) all.size() / sentences.size() + 100.0 * hard / all.size();
    }

    private static Stream<String> wordsOf(String sentence) {
        return Arrays.stream(sentence.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}

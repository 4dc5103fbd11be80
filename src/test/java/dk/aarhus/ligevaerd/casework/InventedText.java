package dk.aarhus.ligevaerd.casework;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Texts of words that nobody knows, some of them frequent and most rare, as in a language; the same
 * in every run.
 */
final class InventedText {

    private static final int VOCABULARY = 20_000;
    private static final String[] SYLLABLES =
            "ar be chef da er fø gi hå in jæ ka le mis ne om præ rå sag tør un vil yd æn øst"
                    .split(" ");
    private static final String[] ENDINGS = {"", "", "e", "en", "er", "erne", "et", "s"};

    private final Random random = new Random(2026);
    private final List<String> vocabulary =
            Stream.generate(this::invented).distinct().limit(VOCABULARY).toList();

    int number(int below) {
        return random.nextInt(below);
    }

    /** A word, the frequent ones frequently. */
    String word() {
        // Close to Zipf's law: the k-th word of the list about as often as 1/k.
        return vocabulary.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
    }

    /** 1,000 to 2,000 characters. */
    String text() {
        int length = 1_000 + random.nextInt(1_000);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(word()).append(random.nextInt(9) == 0 ? ". " : " ");
        }
        return text.substring(0, length).strip();
    }

    private String invented() {
        var word = new StringBuilder();
        // None so short that it could be one of the small words that a search passes over.
        int syllables = 3 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString();
    }
}

package dk.aarhus.ligevaerd.casework.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for words in the texts of one case after another. Only words with the right first two
 * letters are analysed at all, and each of them once: that makes reading through hundreds of cases
 * cheap.
 *
 * <p>For one thread; several may look through the cases of one search at once.
 *
 * @param <P> the parts that a case's texts belong to
 */
public final class Finder<P> {

    private final Words words;
    private final Openings openings;
    private final Stems stems = new Stems();

    /** Of each part the first text in which one of the words stands. */
    private final Map<P, byte[]> texts = new LinkedHashMap<>();

    private int found;

    public Finder(Words words) {
        this.words = words;
        openings = new Openings(words.terms());
    }

    /** Reads a text of the case. */
    public void read(P part, byte[] utf8) {
        int which = held(utf8);
        if (which != 0) {
            found |= which;
            texts.putIfAbsent(part, utf8);
        }
    }

    /**
     * Ends the case and begins the next.
     *
     * @return where something was found, in the order of reading, with the first passage of each
     *     part; empty unless every word occurs somewhere in the case
     */
    public Optional<Map<P, Passage>> endOfCase() {
        boolean all = found == (1 << words.count()) - 1;
        Map<P, Passage> passages = new LinkedHashMap<>();
        if (all) {
            texts.forEach(
                    (part, utf8) ->
                            first(new String(utf8, StandardCharsets.UTF_8))
                                    .ifPresent(passage -> passages.put(part, passage)));
        }
        texts.clear();
        found = 0;
        return all ? Optional.of(passages) : Optional.empty();
    }

    /** Which of the words are in the text, told without making a string of it. */
    private int held(byte[] utf8) {
        int which = 0;
        var runs = new Runs(utf8);
        while (runs.next()) {
            if (runs.mayBe(openings)) {
                which |= runs.isOneWord() ? fitting(runs.word()) : among(runs.words());
            }
        }
        return which;
    }

    private int among(String text) {
        int which = 0;
        var tokens = new Tokens(text);
        while (tokens.next()) {
            if (openings.admits(tokens.first())) {
                which |= fitting(tokens.word());
            }
        }
        return which;
    }

    /** The first of the words in a text, with what stands around it. */
    Optional<Passage> first(String text) {
        var tokens = new Tokens(text);
        while (tokens.next()) {
            if (openings.admits(tokens.first()) && fitting(tokens.word()) != 0) {
                return Optional.of(Passage.of(text, tokens.start(), tokens.end()));
            }
        }
        return Optional.empty();
    }

    private int fitting(String word) {
        return words.fitting(word, stems);
    }
}

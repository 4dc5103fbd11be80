package dk.aarhus.ligevaerd.casework.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * What somebody looks for: several words, of which all must occur. Words that stand in every text
 * are passed over. Nothing of it may be written to a log.
 *
 * <p>For one search: a word of a text is compared once, and what was learnt of it is forgotten with
 * the search.
 */
public final class Words {

    /** Letters before a {@code *}; with fewer almost every text would be found. */
    private static final int SHORTEST_BEGINNING = 3;

    /** The endless small words of both languages, folded. */
    private static final Set<String> EVERYWHERE =
            Stream.of(DanishAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet())
                    .flatMap(Collection::stream)
                    .map(word -> Folding.fold(new String((char[]) word)))
                    .collect(Collectors.toUnmodifiableSet());

    public static final Words NONE = new Words(List.of());

    private static final int MOST_REMEMBERED = 50_000;

    private final List<Term> terms;
    private final Map<String, Integer> fitting = new ConcurrentHashMap<>();

    private Words(List<Term> terms) {
        this.terms = terms;
    }

    /** A beginning has fewer than three letters before its {@code *}. */
    public static final class BeginningTooShort extends RuntimeException {}

    /**
     * @throws BeginningTooShort where a word such as {@code ab*} stands
     */
    public static Words of(String typed) {
        var stems = new Stems();
        var terms = new ArrayList<Term>();
        var tokens = new Tokens(typed);
        while (tokens.next()) {
            var word = tokens.word();
            var folded = Folding.fold(word);
            if (tokens.isFollowedBy('*')) {
                if (word.codePointCount(0, word.length()) < SHORTEST_BEGINNING) {
                    throw new BeginningTooShort();
                }
                add(terms, new Term.Beginning(folded));
            } else if (!folded.isEmpty() && !EVERYWHERE.contains(folded)) {
                add(terms, Term.Word.of(folded, stems));
            }
        }
        return new Words(List.copyOf(terms));
    }

    /** True when nothing is left to look for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    public int count() {
        return terms.size();
    }

    List<Term> terms() {
        return terms;
    }

    /** Which of them a word of a text is, as it is written: a bit for each. */
    int fitting(String word, Stems stems) {
        var known = fitting.get(word);
        if (known != null) {
            return known;
        }
        int which = compared(Folding.fold(word), stems);
        if (fitting.size() < MOST_REMEMBERED) {
            fitting.put(word, which);
        }
        return which;
    }

    private int compared(String folded, Stems stems) {
        int which = 0;
        for (int i = 0; i < terms.size() && !folded.isEmpty(); i++) {
            if (terms.get(i).fits(folded, stems)) {
                which |= 1 << i;
            }
        }
        return which;
    }

    private static void add(List<Term> terms, Term term) {
        if (!terms.contains(term)) {
            terms.add(term);
        }
    }

    @Override
    public String toString() {
        return terms.size() + " words";
    }
}

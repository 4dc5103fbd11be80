package dk.aarhus.ligevaerd.casework.search;

import java.util.EnumSet;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizer;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizer.Foldings;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Takes the endings off a folded word, once as if it were Danish and once as if it were English:
 * nobody says in which language a text is. Stemmers take away and change endings only; a stem
 * begins with the two letters that the word begins with, but for y and i in English.
 *
 * <p>Not for several threads at once.
 */
final class Stems {

    private final ScandinavianNormalizer letters =
            new ScandinavianNormalizer(EnumSet.of(Foldings.AA, Foldings.AE, Foldings.OE));
    private final SnowballStemmer danish = new DanishStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /** The Danish stemmer knows æ, ø and å, so they are put back first. */
    String danish(String folded) {
        var word = folded.toCharArray();
        return stem(danish, new String(word, 0, letters.processToken(word, word.length)));
    }

    String english(String folded) {
        return stem(english, folded);
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}

package dk.aarhus.ligevaerd.casework.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Writes a word the way all its spellings have in common: small, æ as ae, ø as oe, å as aa. */
final class Folding {

    // One letter becomes four at most.
    private static final int GROWTH = 4;

    /**
     * The first letter of every folded word that begins with this letter; 0 where it must be tried.
     */
    private static final char[] FIRST = new char[0x180];

    static {
        for (char letter = 0; letter < FIRST.length; letter++) {
            if (Character.isLetterOrDigit(letter)) {
                FIRST[letter] = fold(Character.toString(letter)).charAt(0);
            }
        }
    }

    private Folding() {}

    static String fold(String word) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var danish = new StringBuilder(small.length() + 8);
        for (int i = 0; i < small.length(); i++) {
            switch (small.charAt(i)) {
                case 'æ', 'ä' -> danish.append("ae");
                case 'ø', 'ö' -> danish.append("oe");
                case 'å' -> danish.append("aa");
                default -> danish.append(small.charAt(i));
            }
        }
        var plain = new char[danish.length() * GROWTH];
        int length =
                ASCIIFoldingFilter.foldToASCII(
                        danish.toString().toCharArray(), 0, plain, 0, danish.length());
        return withoutMarks(Arrays.copyOf(plain, length)).toLowerCase(Locale.ROOT);
    }

    /** The first letter of the folded word, or 0 where only folding the whole word can tell. */
    static char first(char letter) {
        return letter < FIRST.length ? FIRST[letter] : 0;
    }

    private static String withoutMarks(char[] letters) {
        var kept = new StringBuilder(letters.length);
        for (char letter : letters) {
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }
}

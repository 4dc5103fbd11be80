package dk.aarhus.ligevaerd.casework.search;

import java.util.Arrays;
import java.util.List;

/**
 * With which two letters a word must begin to be one of those looked for: most words of a text are
 * ruled out so. What may fit is compared in full.
 */
final class Openings {

    /** Of what lies beyond ASCII only the whole word can tell. */
    private static final int LETTERS = 128;

    private final boolean[] first = new boolean[LETTERS];
    private final boolean[] both = new boolean[LETTERS * LETTERS];

    Openings(List<Term> terms) {
        terms.stream().filter(term -> term.first() < LETTERS).forEach(this::admit);
    }

    private void admit(Term term) {
        int row = term.first() * LETTERS;
        first[term.first()] = true;
        char second = term.second();
        if (second == 0 || second >= LETTERS) {
            Arrays.fill(both, row, row + LETTERS, true);
        } else {
            both[row + second] = true;
        }
        // English writes "dying" for "die"; no other ending changes one of the first two letters.
        if (second == 'i' || second == 'y') {
            both[row + 'i'] = true;
            both[row + 'y'] = true;
        }
    }

    /** Whether a word with this first letter, as it is written, may fit. */
    boolean admits(char letter) {
        char folded = Folding.first(letter);
        return folded == 0 || folded >= LETTERS || first[folded];
    }

    /** The same for the first two letters of a word in ASCII; 0 as second where it has but one. */
    boolean admits(byte letter, byte second) {
        return both[Folding.first((char) letter) * LETTERS + Folding.first((char) second)];
    }
}

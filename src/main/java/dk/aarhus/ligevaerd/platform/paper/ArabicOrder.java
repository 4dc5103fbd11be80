package dk.aarhus.ligevaerd.platform.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Writes a run of letters from right to left as paper needs it: in the order in which they stand,
 * each Arabic one in the form that its neighbours ask for.
 */
final class ArabicOrder implements BidiReorderer {

    // Two letters that become one leave a space, which tells where they stood.
    private static final int AS_SPOKEN =
            ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_FIXED_SPACES_NEAR;

    @Override
    public String reorderRTLTextToLTR(String run) {
        return Bidi.writeReverse(run, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String shapeText(String run) {
        var letters = new StringBuilder();
        run.chars().filter(c -> !isMark(c)).forEach(c -> letters.append((char) c));
        var shaped = shaped(letters.toString(), ArabicShaping.LETTERS_SHAPE | AS_SPOKEN);
        return withMarks(run, letters, shaped);
    }

    @Override
    public String deshapeText(String run) {
        return shaped(run, ArabicShaping.LETTERS_UNSHAPE | AS_SPOKEN);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Marks above and below stay as they are: the library would give them a place of their own. */
    private static String withMarks(String run, CharSequence letters, CharSequence shaped) {
        var whole = new StringBuilder();
        int next = 0;
        for (int i = 0; i < run.length(); i++) {
            if (isMark(run.charAt(i))) {
                whole.append(run.charAt(i));
                continue;
            }
            var letter = shaped.charAt(next);
            var becameOne = letter == ' ' && letters.charAt(next) != ' ';
            if (!becameOne) {
                whole.append(letter);
            }
            next++;
        }
        return whole.toString();
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String shaped(String run, int how) {
        try {
            return new ArabicShaping(how).shape(run);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters that cannot be joined", e);
        }
    }
}

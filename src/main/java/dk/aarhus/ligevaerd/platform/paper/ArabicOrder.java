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

    private static final int AS_SPOKEN =
            ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

    @Override
    public String reorderRTLTextToLTR(String run) {
        return Bidi.writeReverse(
                run, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String shapeText(String run) {
        return shaped(run, ArabicShaping.LETTERS_SHAPE | AS_SPOKEN);
    }

    @Override
    public String deshapeText(String run) {
        return shaped(run, ArabicShaping.LETTERS_UNSHAPE | AS_SPOKEN);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(String run, int how) {
        try {
            return new ArabicShaping(how).shape(run);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters that cannot be joined", e);
        }
    }
}

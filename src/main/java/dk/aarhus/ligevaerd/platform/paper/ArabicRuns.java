package dk.aarhus.ligevaerd.platform.paper;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Cuts a paragraph into runs of one direction, in the order in which they stand. */
final class ArabicRuns implements BidiSplitter {

    private final Bidi paragraph = new Bidi();

    @Override
    public void setParagraph(String words, byte direction) {
        paragraph.setPara(words, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
    }

    @Override
    public int countTextRuns() {
        return paragraph.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int place) {
        var run = paragraph.getVisualRun(place);
        return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String words) {
        return switch (Bidi.getBaseDirection(words)) {
            case Bidi.LTR -> LTR;
            case Bidi.RTL -> RTL;
            default -> NEUTRAL;
        };
    }
}

package dk.aarhus.ligevaerd.casework.looking;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.text.PDFTextStripper;

/** Pages of a PDF as pictures and as words. Stops when whoever waits has gone. */
public final class PdfPages {

    /** The longer side of a page, in points of the picture. */
    private static final float LONGEST_SIDE = 1500f;

    private static final int MOST_WORDS = 60_000;

    private final PDDocument document;

    public PdfPages(PDDocument document) {
        this.document = document;
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * @param page from 1
     * @throws NotShown BOMB, or DAMAGED where there is no such page
     */
    public BufferedImage drawn(int page) throws IOException, NotShown {
        weighed(page);
        var renderer = new Stoppable(document);
        renderer.setSubsamplingAllowed(true);
        var size = document.getPage(page - 1).getCropBox();
        float longest = Math.max(1f, Math.max(size.getWidth(), size.getHeight()));
        try {
            return renderer.renderImage(page - 1, LONGEST_SIDE / longest, ImageType.RGB);
        } catch (TooHeavy heavy) {
            throw new NotShown(Hindrance.BOMB);
        }
    }

    /**
     * @param page from 1
     */
    public String words(int page) throws IOException, NotShown {
        weighed(page);
        var reader =
                new PDFTextStripper() {
                    @Override
                    protected void processOperator(Operator operator, List<COSBase> operands)
                            throws IOException {
                        stopIfNobodyWaits();
                        super.processOperator(operator, operands);
                    }
                };
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        var words = reader.getText(document).strip();
        return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
    }

    private void weighed(int page) throws IOException, NotShown {
        if (page < 1 || page > count()) {
            throw new NotShown(Hindrance.DAMAGED);
        }
        PdfWeight.refuse(document.getPage(page - 1));
    }

    static void stopIfNobodyWaits() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
    }

    private static final class Stoppable extends PDFRenderer {

        Stoppable(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters how) throws IOException {
            return new PageDrawer(how) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands)
                        throws IOException {
                    stopIfNobodyWaits();
                    refuseTooHeavy(operator);
                    super.processOperator(operator, operands);
                }
            };
        }

        private static void refuseTooHeavy(Operator operator) throws IOException {
            if (operator.getImageParameters() != null && operator.getImageData() != null) {
                try {
                    PdfWeight.refuse(operator.getImageParameters(), operator.getImageData());
                } catch (NotShown heavy) {
                    throw new TooHeavy();
                }
            }
        }
    }

    /** The library passes over what is wrong in a form, and would draw the page without it. */
    private static final class TooHeavy extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooHeavy() {
            super(null, null, false, false);
        }
    }
}

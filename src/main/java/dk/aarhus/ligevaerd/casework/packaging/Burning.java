package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.NotShown;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Makes of the pages of an item pictures with the marks burned in. The letters of the page are not
 * in what comes out: only the picture, and for who hears it the words that stay, beside it.
 */
final class Burning {

    private static final float QUALITY = 0.72f;

    /** Room for the number of the page, in points. */
    private static final float FOOT = 30f;

    private Burning() {}

    /** The page as it leaves. */
    static BufferedImage burned(BufferedImage page, List<Mark> marks) {
        var burned =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = burned.createGraphics();
        pen.drawImage(page, 0, 0, Color.WHITE, null);
        pen.setColor(Color.BLACK);
        marks.forEach(mark -> blacken(pen, mark, page.getWidth(), page.getHeight()));
        pen.dispose();
        return burned;
    }

    private static void blacken(Graphics2D pen, Mark mark, int width, int height) {
        int left = (int) Math.floor((double) mark.x() * width / Mark.WHOLE) - 1;
        int top = (int) Math.floor((double) mark.y() * height / Mark.WHOLE) - 1;
        int right = (int) Math.ceil((double) (mark.x() + mark.width()) * width / Mark.WHOLE) + 1;
        int bottom = (int) Math.ceil((double) (mark.y() + mark.height()) * height / Mark.WHOLE) + 1;
        pen.fillRect(left, top, right - left, bottom - top);
    }

    /**
     * @param spoken what a screen reader says of a page
     */
    static byte[] pdf(ItemPages pages, List<Mark> marks, IntFunction<String> spoken)
            throws IOException, NotShown {
        try (var document = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            var root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            var tagged = new PDMarkInfo();
            tagged.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(tagged);
            var whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
            root.appendKid(whole);
            var numbers = new COSArray();
            for (int page = 1; page <= pages.count(); page++) {
                int number = page;
                var here = marks.stream().filter(mark -> mark.page() == number).toList();
                var picture = burned(pages.drawn(page), here);
                var figure = page(document, picture, page - 1);
                figure.setAlternateDescription(spoken.apply(page));
                whole.appendKid(figure);
                numbers.add(COSInteger.get(page - 1));
                var parents = new COSArray();
                parents.add(figure.getCOSObject());
                numbers.add(parents);
            }
            var tree = new COSDictionary();
            tree.setItem(COSName.NUMS, numbers);
            root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
            root.setParentTreeNextKey(pages.count());
            document.save(written);
            return written.toByteArray();
        }
    }

    private static PDStructureElement page(PDDocument document, BufferedImage picture, int place)
            throws IOException {
        boolean lies = picture.getWidth() > picture.getHeight();
        var paper =
                lies
                        ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                        : PDRectangle.A4;
        var page = new PDPage(paper);
        document.addPage(page);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, place);
        var box = place(paper, picture.getWidth(), picture.getHeight());
        var image = JPEGFactory.createFromImage(document, picture, QUALITY);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), 0);
            pen.drawImage(
                    image,
                    box.getLowerLeftX(),
                    box.getLowerLeftY(),
                    box.getWidth(),
                    box.getHeight());
            pen.endMarkedContent();
        }
        var figure = new PDStructureElement(StandardStructureTypes.Figure, null);
        figure.setPage(page);
        figure.getCOSObject().setItem(COSName.K, COSInteger.ZERO);
        return figure;
    }

    /** From the upper edge of the paper, in the middle, as large as fits above the foot. */
    static PDRectangle place(PDRectangle paper, int width, int height) {
        float scale = Math.min(paper.getWidth() / width, (paper.getHeight() - FOOT) / height);
        return new PDRectangle(
                (paper.getWidth() - width * scale) / 2,
                paper.getHeight() - height * scale,
                width * scale,
                height * scale);
    }
}

package dk.aarhus.ligevaerd.casework.packaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the file that is to leave, as a curious reader would, and looks for what was taken out: a
 * letter under a picture, a mark that is not black, a word in the words for screen readers.
 */
@ApplicationScoped
class LeakCheck {

    private static final float FINE_ENOUGH = 96f / 72f;

    /** Black as a JPEG keeps it. */
    private static final int DARK = 60;

    private static final int PROBES = 12;

    /** Of an item that leaves as pictures. */
    List<Leak> ofPictures(int item, byte[] pdf, List<Mark> marks) throws IOException {
        var leaks = new ArrayList<Leak>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                int number = page;
                var here = marks.stream().filter(mark -> mark.page() == number).toList();
                if (!text(document, page).isBlank()
                        || !here.isEmpty() && !black(document, page, here)) {
                    leaks.add(new Leak(item, page));
                }
            }
        }
        return leaks;
    }

    /** Of the whole: the words that must stand nowhere. */
    List<Leak> ofWords(PDDocument whole, List<String> hidden, List<Integer> places)
            throws IOException {
        var leaks = new ArrayList<Leak>();
        var patterns = hidden.stream().map(PageText::pattern).toList();
        if (patterns.isEmpty()) {
            return leaks;
        }
        for (int page = 1; page <= whole.getNumberOfPages(); page++) {
            if (holds(text(whole, page), patterns)) {
                leaks.add(new Leak(places.get(page - 1), page));
            }
        }
        var root = whole.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            spoken(whole, root, patterns, places, leaks);
        }
        return leaks;
    }

    private static void spoken(
            PDDocument whole,
            PDStructureNode node,
            List<Pattern> patterns,
            List<Integer> places,
            List<Leak> leaks) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var said =
                        orEmpty(element.getAlternateDescription())
                                + " "
                                + orEmpty(element.getActualText())
                                + " "
                                + orEmpty(element.getTitle());
                if (holds(said, patterns)) {
                    int page =
                            element.getPage() == null
                                    ? 1
                                    : whole.getPages().indexOf(element.getPage()) + 1;
                    leaks.add(new Leak(places.get(Math.max(0, page - 1)), page));
                }
                spoken(whole, element, patterns, places, leaks);
            }
        }
    }

    private static boolean holds(String text, List<Pattern> patterns) {
        var plain = PageText.plain(text);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    private static String text(PDDocument document, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document);
    }

    /**
     * Whether each mark is black on the page as anybody draws it. The picture fills the page from
     * its upper edge, in the middle.
     */
    private static boolean black(PDDocument document, int page, List<Mark> marks)
            throws IOException {
        var drawn = new PDFRenderer(document).renderImage(page - 1, FINE_ENOUGH);
        var picture = Picture.on(document, page, drawn);
        return marks.stream().allMatch(mark -> picture.isBlack(mark));
    }

    /** Where the picture of a page lies on what was drawn. */
    private record Picture(BufferedImage drawn, double left, double width, double height) {

        static Picture on(PDDocument document, int page, BufferedImage drawn) throws IOException {
            var resources = document.getPage(page - 1).getResources();
            var name = resources.getXObjectNames().iterator().next();
            var image =
                    (org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject)
                            resources.getXObject(name);
            var place =
                    Burning.place(
                            document.getPage(page - 1).getMediaBox(),
                            image.getWidth(),
                            image.getHeight());
            return new Picture(
                    drawn,
                    place.getLowerLeftX() * FINE_ENOUGH,
                    place.getWidth() * FINE_ENOUGH,
                    place.getHeight() * FINE_ENOUGH);
        }

        boolean isBlack(Mark mark) {
            for (int i = 1; i < PROBES; i++) {
                for (int j = 1; j < PROBES; j++) {
                    double x =
                            left
                                    + width
                                            * (mark.x() + (double) mark.width() * i / PROBES)
                                            / Mark.WHOLE;
                    double y =
                            height * (mark.y() + (double) mark.height() * j / PROBES) / Mark.WHOLE;
                    if (!isDark(
                            drawn.getRGB(
                                    Math.min(drawn.getWidth() - 1, (int) x),
                                    Math.min(drawn.getHeight() - 1, (int) y)))) {
                        return false;
                    }
                }
            }
            return true;
        }

        private static boolean isDark(int rgb) {
            return (rgb >> 16 & 0xFF) < DARK && (rgb >> 8 & 0xFF) < DARK && (rgb & 0xFF) < DARK;
        }
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words;
    }
}

package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.PdfPages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An item that is a PDF: one of ours, or a file. */
final class PdfItem implements ItemPages {

    private final PDDocument document;
    private final boolean ours;
    private final PdfPages pages;

    PdfItem(PDDocument document, Origin origin) {
        this.document = document;
        this.ours = origin == Origin.OURS;
        this.pages = new PdfPages(document);
    }

    /** Who made it. */
    enum Origin {
        OURS,
        SENT
    }

    @Override
    public int count() {
        return pages.count();
    }

    @Override
    public BufferedImage drawn(int page) throws IOException, NotShown {
        return pages.drawn(page);
    }

    @Override
    public List<PageText> text(int page) throws IOException, NotShown {
        pages.words(page);
        return List.of(PageText.of(document, page));
    }

    @Override
    public boolean isOurs() {
        return ours;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

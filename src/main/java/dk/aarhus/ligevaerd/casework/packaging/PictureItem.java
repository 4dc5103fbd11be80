package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.Pictures;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** An item that is a picture. What is written in it, nothing here can read. */
final class PictureItem implements ItemPages {

    private final Bytes bytes;
    private final int count;

    /**
     * @throws NotShown for one that cannot be drawn
     */
    PictureItem(Bytes bytes) throws IOException, NotShown {
        this.bytes = bytes;
        this.count = Pictures.count(bytes);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BufferedImage drawn(int page) throws IOException, NotShown {
        return Pictures.drawn(bytes, page);
    }

    @Override
    public List<PageText> text(int page) {
        return List.of();
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is open between two pages.
    }
}

package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.NotShown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** The pages of an item, wherever they lie. Whoever opened them closes them. */
interface ItemPages extends AutoCloseable {

    int count();

    /**
     * @param page from 1
     */
    BufferedImage drawn(int page) throws IOException, NotShown;

    /** What stands on a page; empty where it is only drawn. */
    List<PageText> text(int page) throws IOException, NotShown;

    /** Whether its letters stand where they are seen: those of our own paper do. */
    boolean isOurs();

    @Override
    void close() throws IOException;
}

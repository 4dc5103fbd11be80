package dk.aarhus.ligevaerd.casework.packaging;

import java.util.Optional;

/**
 * A place on a page that is blacked out.
 *
 * @param place its number within the item, by which it is taken away again
 * @param page from 1
 * @param x from the left edge, in thousandths of the page's width, as {@code width}
 * @param y from the upper edge, in thousandths of the page's height, as {@code height}
 */
public record Mark(
        int place,
        int page,
        int x,
        int y,
        int width,
        int height,
        OmissionGround ground,
        Optional<String> why) {

    /** Thousandths of a page. */
    public static final int WHOLE = 1000;

    boolean covers(Glyph glyph) {
        return glyph.right() > x
                && glyph.left() < x + width
                && glyph.bottom() > y
                && glyph.top() < y + height;
    }

    /** Covers all of it that is on the page. */
    boolean hides(Glyph glyph) {
        return within(glyph.left()) >= x
                && within(glyph.right()) <= x + width
                && within(glyph.top()) >= y
                && within(glyph.bottom()) <= y + height;
    }

    private static double within(double place) {
        return Math.max(0, Math.min(WHOLE, place));
    }
}

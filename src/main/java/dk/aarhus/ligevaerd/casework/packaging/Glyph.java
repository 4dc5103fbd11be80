package dk.aarhus.ligevaerd.casework.packaging;

/**
 * A letter where it stands on a page, in thousandths of the page from its upper left corner.
 * Between words stands a blank without extent.
 */
record Glyph(String letter, double left, double top, double right, double bottom) {

    static Glyph blank() {
        return new Glyph(" ", 0, 0, 0, 0);
    }

    boolean isBlank() {
        return letter.isBlank();
    }
}

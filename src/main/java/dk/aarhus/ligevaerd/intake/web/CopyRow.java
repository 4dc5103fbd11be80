package dk.aarhus.ligevaerd.intake.web;

import java.text.Bidi;

/** A name and what was said to it. */
record CopyRow(String label, String value) {

    /** Which way the words run: paper does not find out by itself. */
    public String direction() {
        return directionOf(value);
    }

    static String directionOf(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? "ltr"
                : "rtl";
    }
}

package dk.aarhus.ligevaerd.casework.looking;

import java.io.IOException;

/**
 * The words of a file, for who looks through them.
 *
 * @param partly whether there is more in the file than these: a page without words, which may be a
 *     picture of some, an attachment, or what is too long
 */
public record Words(String text, boolean partly) {

    /** Of what has no words that a program could read, such as a picture. */
    static final Words NONE = new Words("", true);

    static Words of(String text, int most, boolean more) {
        return text.length() <= most
                ? new Words(text, more || text.isBlank())
                : new Words(text.substring(0, most), true);
    }

    static Words of(PdfPages pages, int most) throws IOException, NotShown {
        var all = new StringBuilder();
        boolean wordless = false;
        for (int page = 1; page <= pages.count() && all.length() <= most; page++) {
            var words = pages.words(page);
            wordless |= words.isBlank();
            all.append(words).append('\n');
        }
        return of(all.toString(), most, wordless);
    }
}

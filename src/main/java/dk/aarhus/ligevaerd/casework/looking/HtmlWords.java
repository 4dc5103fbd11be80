package dk.aarhus.ligevaerd.casework.looking;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a page of HTML without its marks. Only to be read as words, which are escaped where
 * they are shown. Goes once over it, whatever stands in it.
 */
final class HtmlWords {

    /** What stands within is not for a reader. */
    private static final Set<String> UNSEEN = Set.of("script", "style", "head");

    private static final Set<String> ENDS_LINE =
            Set.of("br", "/p", "/div", "/tr", "/li", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6");

    private static final int LONGEST_NAME = 10;

    private final String html;
    private final StringBuilder words = new StringBuilder();

    /** Of these no end comes any more, so that it is sought once and not at each beginning. */
    private final Set<String> endless = new HashSet<>();

    private HtmlWords(String html) {
        this.html = html;
    }

    static String of(String html) {
        var read = new HtmlWords(html);
        read.read();
        return read.words
                .toString()
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            int mark = html.indexOf('<', at);
            int end = mark < 0 ? -1 : html.indexOf('>', mark);
            if (end < 0) {
                words.append(html, at, html.length());
                return;
            }
            words.append(html, at, mark);
            at = after(name(mark + 1), end + 1);
        }
    }

    /** Where reading goes on after a mark of this name. */
    private int after(String name, int past) {
        if (ENDS_LINE.contains(name)) {
            words.append('\n');
        }
        if (!UNSEEN.contains(name) || endless.contains(name)) {
            return past;
        }
        int end = end(name, past);
        if (end < 0) {
            endless.add(name);
            return past;
        }
        return end;
    }

    /** Past the next end of what is not seen; negative where there is none. */
    private int end(String name, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (name(at + 1).equals("/" + name)) {
                int end = html.indexOf('>', at);
                return end < 0 ? -1 : end + 1;
            }
        }
        return -1;
    }

    private String name(int from) {
        int to = from;
        int most = Math.min(html.length(), from + LONGEST_NAME);
        while (to < most && (html.charAt(to) == '/' && to == from || isOfName(html.charAt(to)))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9';
    }
}

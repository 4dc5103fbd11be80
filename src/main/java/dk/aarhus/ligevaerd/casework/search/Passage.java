package dk.aarhus.ligevaerd.casework.search;

/**
 * A word that was found, with a little of what stands around it; enough to see whether it is the
 * matter that is looked for.
 */
public record Passage(String before, String word, String after) {

    private static final int AROUND = 60;

    static Passage of(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        if (from > 0) {
            from = wordAfter(text, from, start);
        }
        int to = Math.min(text.length(), end + AROUND);
        if (to < text.length()) {
            to = wordBefore(text, to, end);
        }
        return new Passage(
                (from > 0 ? "… " : "") + onOneLine(text.substring(from, start)),
                text.substring(start, end),
                onOneLine(text.substring(end, to)) + (to < text.length() ? " …" : ""));
    }

    private static int wordAfter(String text, int from, int latest) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= latest ? surrogateSafe(text, from) : space + 1;
    }

    private static int wordBefore(String text, int to, int earliest) {
        int space = text.lastIndexOf(' ', to);
        return space <= earliest ? surrogateSafe(text, to) : space;
    }

    private static int surrogateSafe(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return "a passage";
    }
}

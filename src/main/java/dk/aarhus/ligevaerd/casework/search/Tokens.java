package dk.aarhus.ligevaerd.casework.search;

/** Words within a text: runs of letters, digits and the marks on them. */
final class Tokens {

    /** What is longer is compared by its beginning: nobody means the end of such a word. */
    static final int LONGEST = 60;

    /** Most signs are of these, and a table is quicker than asking what a sign is. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char sign = 0; sign < PLAIN.length; sign++) {
            PLAIN[sign] = Character.isLetterOrDigit(sign);
        }
    }

    private final String text;
    private int start;
    private int end;

    Tokens(String text) {
        this.text = text;
    }

    /** Steps to the next word. */
    boolean next() {
        start = end;
        int length = text.length();
        while (start < length && !isOfAWord(text.charAt(start))) {
            start++;
        }
        end = start;
        while (end < length && isOfAWord(text.charAt(end))) {
            end++;
        }
        return start < end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    char first() {
        return text.charAt(start);
    }

    String word() {
        return text.substring(start, Math.min(end, start + LONGEST));
    }

    boolean isFollowedBy(char sign) {
        return end < text.length() && text.charAt(end) == sign;
    }

    private static boolean isOfAWord(char sign) {
        if (sign < PLAIN.length) {
            return PLAIN[sign];
        }
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}

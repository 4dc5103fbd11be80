package dk.aarhus.ligevaerd.casework.search;

/** Words within a text: runs of letters, digits and the marks on them. */
final class Tokens {

    /** What is longer is compared by its beginning: nobody means the end of such a word. */
    static final int LONGEST = 60;

    /** Of every sign, whether it belongs to a word: texts are long, and asking anew is slow. */
    private static final boolean[] OF_A_WORD = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int sign = 0; sign < OF_A_WORD.length; sign++) {
            OF_A_WORD[sign] = isOfAWord((char) sign);
        }
    }

    private final char[] text;
    private int start;
    private int end;

    Tokens(String text) {
        this.text = text.toCharArray();
    }

    /** Steps to the next word. */
    boolean next() {
        int place = end;
        while (place < text.length && !OF_A_WORD[text[place]]) {
            place++;
        }
        start = place;
        while (place < text.length && OF_A_WORD[text[place]]) {
            place++;
        }
        end = place;
        return start < end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    char first() {
        return text[start];
    }

    String word() {
        return new String(text, start, Math.min(end - start, LONGEST));
    }

    boolean isFollowedBy(char sign) {
        return end < text.length && text[end] == sign;
    }

    private static boolean isOfAWord(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}

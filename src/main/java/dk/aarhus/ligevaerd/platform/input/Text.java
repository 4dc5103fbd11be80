package dk.aarhus.ligevaerd.platform.input;

/**
 * Text as a person typed it, made fit to be stored: invisible control characters and halves of
 * characters are dropped (PostgreSQL cannot store the first kind, no font can show the second),
 * everything a person can see is kept, in any language and direction.
 */
final class Text {

    private Text() {}

    static String clean(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .codePoints()
                .filter(Text::isStorable)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isStorable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}

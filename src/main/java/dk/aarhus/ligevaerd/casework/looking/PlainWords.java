package dk.aarhus.ligevaerd.casework.looking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words of a file, cut into pages that a screen can hold and a citation can name. */
final class PlainWords {

    /** About three sheets of paper. */
    private static final int PAGE = 6_000;

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private PlainWords() {}

    /** At the end of a line wherever there is one. */
    static List<String> pages(String words) {
        var pages = new ArrayList<String>();
        int from = 0;
        while (words.length() - from > PAGE) {
            int line = words.lastIndexOf('\n', from + PAGE);
            int to = line > from ? line + 1 : from + PAGE;
            if (Character.isLowSurrogate(words.charAt(to))) {
                to--;
            }
            pages.add(words.substring(from, to));
            from = to;
        }
        pages.add(words.substring(from));
        return List.copyOf(pages);
    }

    /** As its first bytes say, else UTF-8, else what Windows wrote before. */
    static String decoded(byte[] bytes) {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, OLD_WINDOWS);
        }
    }
}

package dk.aarhus.ligevaerd.vault;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which a word may lie in a file without being seen at once. */
enum Disguise {
    UTF_8(word -> Stream.of(word.getBytes(StandardCharsets.UTF_8))),
    UTF_16_BIG_FIRST(word -> Stream.of(word.getBytes(StandardCharsets.UTF_16BE))),
    UTF_16_LITTLE_FIRST(word -> Stream.of(word.getBytes(StandardCharsets.UTF_16LE))),
    LATIN_1(word -> Stream.of(word.getBytes(StandardCharsets.ISO_8859_1))),
    HEX(
            word ->
                    charsets()
                            .map(word::getBytes)
                            .map(HexFormat.of()::formatHex)
                            .flatMap(hex -> Stream.of(hex, hex.toUpperCase(Locale.ROOT)))
                            .map(Disguise::ascii)),
    BASE64(
            word ->
                    charsets()
                            .map(word::getBytes)
                            .flatMap(Disguise::insideBase64)
                            .flatMap(
                                    text ->
                                            Stream.of(
                                                    text, text.replace('+', '-').replace('/', '_')))
                            .map(Disguise::ascii)),
    PERCENT(
            word ->
                    Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)
                            .map(charset -> URLEncoder.encode(word, charset))
                            .flatMap(form -> Stream.of(form, form.replace("+", "%20")))
                            .flatMap(form -> Stream.of(form, lowerCaseEscapes(form)))
                            .map(Disguise::ascii)),
    /**
     * As H2 writes letters into its file: like UTF-8, without the mark on the bytes that follow.
     */
    H2_FILE(word -> Stream.of(asH2(word))),
    /** As JSON, and SQL scripts, write letters beyond ASCII. */
    ESCAPED(
            word ->
                    Stream.of("\\u", "\\")
                            .map(before -> escaped(word, before))
                            .map(Disguise::ascii));

    private final Function<String, Stream<byte[]>> forms;

    Disguise(Function<String, Stream<byte[]>> forms) {
        this.forms = forms;
    }

    List<byte[]> of(String word) {
        return forms.apply(word).toList();
    }

    /** Whether the word is in there, in any disguise. */
    static boolean anyIn(byte[] content, String word) {
        // Latin-1 maps bytes to characters one to one, and searching a string is fast.
        var haystack = new String(content, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .flatMap(disguise -> disguise.of(word).stream())
                .anyMatch(form -> haystack.contains(new String(form, StandardCharsets.ISO_8859_1)));
    }

    private static Stream<Charset> charsets() {
        return Stream.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                StandardCharsets.ISO_8859_1);
    }

    /**
     * Base64 looks different by where in a longer text the word begins; its rim depends on that
     * text.
     */
    private static Stream<String> insideBase64(byte[] word) {
        return Stream.of(0, 1, 2)
                .map(
                        offset -> {
                            var text = new byte[offset + word.length];
                            System.arraycopy(word, 0, text, offset, word.length);
                            var encoded = Base64.getEncoder().encodeToString(text);
                            return encoded.substring(
                                    (offset * 8 + 5) / 6, (offset + word.length) * 8 / 6);
                        });
    }

    private static String lowerCaseEscapes(String encoded) {
        return Arrays.stream(encoded.split("(?=%)"))
                .map(
                        part ->
                                part.startsWith("%")
                                        ? part.substring(0, 3).toLowerCase(Locale.ROOT)
                                                + part.substring(3)
                                        : part)
                .collect(Collectors.joining());
    }

    private static String escaped(String word, String before) {
        return word.chars()
                .mapToObj(
                        letter ->
                                letter < 128
                                        ? Character.toString(letter)
                                        : before + "%04x".formatted(letter))
                .collect(Collectors.joining());
    }

    private static byte[] asH2(String word) {
        var bytes = new ByteArrayOutputStream();
        word.chars()
                .forEach(
                        letter -> {
                            if (letter < 0x80) {
                                bytes.write(letter);
                            } else if (letter < 0x800) {
                                bytes.write(0xc0 | letter >> 6);
                                bytes.write(letter & 0x3f);
                            } else {
                                bytes.write(0xe0 | letter >> 12);
                                bytes.write(letter >> 6 & 0x3f);
                                bytes.write(letter & 0x3f);
                            }
                        });
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package dk.aarhus.ligevaerd.casework.packaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one page of a PDF, with their places. */
final class PageText {

    /** How far a mark reaches beyond the letters that it is to cover, in thousandths. */
    private static final int MARGIN = 3;

    /** Letters sit on their line; what hangs below it is a part of their height. */
    private static final double BELOW = 0.35;

    private final List<Glyph> glyphs;

    private PageText(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /**
     * @param page from 1
     */
    static PageText of(PDDocument document, int page) throws IOException {
        var reader = new Reader(document, page);
        reader.getText(document);
        return new PageText(List.copyOf(reader.glyphs));
    }

    /** Its words but those of which any letter is covered; in one line. */
    String without(List<Mark> marks) {
        return words().filter(
                        word ->
                                marks.stream()
                                        .noneMatch(mark -> word.stream().anyMatch(mark::covers)))
                .map(PageText::spelled)
                .collect(Collectors.joining(" "));
    }

    /** The places of every occurrence of these words, a place for each line that they run over. */
    List<Box> find(String words) {
        var text = new StringBuilder();
        var at = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (!glyph.isBlank() || text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                var letter = glyph.isBlank() ? " " : glyph.letter();
                text.append(letter);
                letter.chars().forEach(c -> at.add(glyph));
            }
        }
        var places = new ArrayList<Box>();
        var found = pattern(words).matcher(text);
        while (found.find()) {
            lines(at.subList(found.start(), found.end())).map(Box::around).forEach(places::add);
        }
        return places;
    }

    /** However it is written, and where a line ends within it. */
    static Pattern pattern(String words) {
        var parts =
                Stream.of(words.strip().split("\\s+"))
                        .map(
                                word ->
                                        word.codePoints()
                                                .mapToObj(Character::toString)
                                                .map(Pattern::quote)
                                                .collect(Collectors.joining("(?:[-\u00AD]\\s?)?")))
                        .collect(Collectors.joining("\\s*"));
        return Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A place on a page.
     *
     * @param x as in {@link Mark}
     */
    record Box(int x, int y, int width, int height) {

        static Box around(List<Glyph> line) {
            double left = line.stream().mapToDouble(Glyph::left).min().orElse(0);
            double right = line.stream().mapToDouble(Glyph::right).max().orElse(0);
            double top = line.stream().mapToDouble(Glyph::top).min().orElse(0);
            double bottom = line.stream().mapToDouble(Glyph::bottom).max().orElse(0);
            int x = within((int) Math.floor(left) - MARGIN);
            int y = within((int) Math.floor(top) - MARGIN);
            return new Box(
                    x,
                    y,
                    Math.max(1, within((int) Math.ceil(right) + MARGIN) - x),
                    Math.max(1, within((int) Math.ceil(bottom) + MARGIN) - y));
        }

        private static int within(int place) {
            return Math.max(0, Math.min(Mark.WHOLE, place));
        }
    }

    private static Stream<List<Glyph>> lines(List<Glyph> found) {
        var lines = new ArrayList<List<Glyph>>();
        for (var glyph : found) {
            if (glyph.isBlank()) {
                continue;
            }
            if (lines.isEmpty() || !sameLine(lines.get(lines.size() - 1).get(0), glyph)) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        return lines.stream();
    }

    private static boolean sameLine(Glyph one, Glyph other) {
        return one.top() < other.bottom() && other.top() < one.bottom();
    }

    private Stream<List<Glyph>> words() {
        var words = new ArrayList<List<Glyph>>();
        var word = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                if (!word.isEmpty()) {
                    words.add(List.copyOf(word));
                    word.clear();
                }
            } else {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words.stream();
    }

    private static String spelled(List<Glyph> word) {
        return word.stream().map(Glyph::letter).collect(Collectors.joining());
    }

    private static final class Reader extends PDFTextStripper {

        private final List<Glyph> glyphs = new ArrayList<>();
        private final float width;
        private final float height;

        Reader(PDDocument document, int page) throws IOException {
            var box = document.getPage(page - 1).getCropBox();
            boolean lies = document.getPage(page - 1).getRotation() % 180 != 0;
            width = lies ? box.getHeight() : box.getWidth();
            height = lies ? box.getWidth() : box.getHeight();
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (var one : positions) {
                double bottom = one.getY() + one.getHeight() * BELOW;
                double top = one.getY() - Math.max(one.getHeight(), one.getFontSizeInPt() * 0.75);
                glyphs.add(
                        new Glyph(
                                one.getUnicode() == null ? "?" : one.getUnicode(),
                                one.getX() / width * Mark.WHOLE,
                                top / height * Mark.WHOLE,
                                (one.getX() + one.getWidth()) / width * Mark.WHOLE,
                                bottom / height * Mark.WHOLE));
            }
        }

        @Override
        protected void writeWordSeparator() {
            glyphs.add(Glyph.blank());
        }

        @Override
        protected void writeLineSeparator() {
            glyphs.add(Glyph.blank());
        }
    }
}

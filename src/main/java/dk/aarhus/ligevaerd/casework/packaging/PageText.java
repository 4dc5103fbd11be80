package dk.aarhus.ligevaerd.casework.packaging;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** From which slope on a line does not hang together for who reads line by line. */
    private static final double SLANTED = 0.1;

    private final List<Glyph> glyphs;

    /** What stands aslant, in the order in which it was written, without blanks. */
    private final List<Glyph> slanted;

    private PageText(List<Glyph> glyphs, List<Glyph> slanted) {
        this.glyphs = glyphs;
        this.slanted = slanted;
    }

    /**
     * @param page from 1
     */
    static PageText of(PDDocument document, int page) throws IOException {
        var reader = new Reader(document, page);
        reader.getText(document);
        return new PageText(
                List.copyOf(reader.glyphs), reader.slanted.stream().map(reader::glyph).toList());
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
        return hits(words).flatMap(PageText::lines).map(Box::around).distinct().toList();
    }

    /** Whether these words stand anywhere with a letter that is not wholly under a mark. */
    boolean shows(String words, List<Mark> marks) {
        return hits(words)
                .flatMap(List::stream)
                .filter(glyph -> !glyph.isBlank())
                .anyMatch(glyph -> marks.stream().noneMatch(mark -> mark.hides(glyph)));
    }

    private Stream<List<Glyph>> hits(String words) {
        var pattern = pattern(words);
        return Stream.of(glyphs, slanted).flatMap(some -> hits(pattern, some).stream());
    }

    private static List<List<Glyph>> hits(Pattern pattern, List<Glyph> glyphs) {
        var text = new StringBuilder();
        var at = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (!glyph.isBlank() || text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                var letter = glyph.isBlank() ? " " : plain(glyph.letter());
                text.append(letter);
                letter.chars().forEach(c -> at.add(glyph));
            }
        }
        var hits = new ArrayList<List<Glyph>>();
        var found = pattern.matcher(text);
        while (found.find()) {
            hits.add(at.subList(found.start(), found.end()));
        }
        return hits;
    }

    /**
     * As it is compared: small letters, ligatures and signs above letters taken apart, and nothing
     * that has no extent.
     */
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+(?=\\p{M})", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u2018\\u2019\\u02BC]", "'")
                .replaceAll("[\\p{Cf}&&[^\\u00AD]]", "");
    }

    /** Finds it in what is {@link #plain}, however it is written and where a line ends within. */
    static Pattern pattern(String words) {
        var parts =
                Stream.of(plain(words).strip().split("\\s+"))
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
        private final List<TextPosition> slanted = new ArrayList<>();
        private final int rotation;
        private final float width;
        private final float height;

        Reader(PDDocument document, int page) throws IOException {
            var box = document.getPage(page - 1).getCropBox();
            rotation = Math.floorMod(document.getPage(page - 1).getRotation(), 360);
            width = box.getWidth();
            height = box.getHeight();
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition one) {
            double along = Math.abs(one.getTextMatrix().getScaleX());
            double across = Math.abs(one.getTextMatrix().getShearY());
            if (Math.min(along, across) > SLANTED * Math.max(along, across)) {
                slanted.add(one);
            }
            super.processTextPosition(one);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(one -> glyphs.add(glyph(one)));
        }

        /** Around all four corners, whichever way the letter and the page are turned. */
        private Glyph glyph(TextPosition one) {
            var matrix = one.getTextMatrix();
            double rise =
                    Math.max(
                            one.getHeight(),
                            0.75 * Math.max(one.getFontSizeInPt(), matrix.getScalingFactorY()));
            double length = Math.hypot(matrix.getShearX(), matrix.getScaleY());
            double upX = length == 0 ? 0 : matrix.getShearX() / length;
            double upY = length == 0 ? 1 : matrix.getScaleY() / length;
            double hang = one.getHeight() * BELOW;
            var up = seen(upX, upY).minus(seen(0, 0));
            var all =
                    Stream.of(
                                    seen(matrix.getTranslateX(), matrix.getTranslateY()),
                                    seen(one.getEndX(), one.getEndY()))
                            .flatMap(at -> Stream.of(at.plus(up, rise), at.plus(up, -hang)))
                            .toList();
            boolean lies = rotation % 180 != 0;
            double across = (lies ? height : width) / Mark.WHOLE;
            double down = (lies ? width : height) / Mark.WHOLE;
            return new Glyph(
                    one.getUnicode() == null ? "?" : one.getUnicode(),
                    all.stream().mapToDouble(Point::x).min().orElse(0) / across,
                    all.stream().mapToDouble(Point::y).min().orElse(0) / down,
                    all.stream().mapToDouble(Point::x).max().orElse(0) / across,
                    all.stream().mapToDouble(Point::y).max().orElse(0) / down);
        }

        /** Where a point of the paper is seen, from the upper left corner. */
        private Point seen(double x, double y) {
            return switch (rotation) {
                case 90 -> new Point(y, x);
                case 180 -> new Point(width - x, y);
                case 270 -> new Point(height - y, width - x);
                default -> new Point(x, height - y);
            };
        }

        private record Point(double x, double y) {

            Point minus(Point other) {
                return new Point(x - other.x, y - other.y);
            }

            Point plus(Point way, double far) {
                return new Point(x + way.x * far, y + way.y * far);
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

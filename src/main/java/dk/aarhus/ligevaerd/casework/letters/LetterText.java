package dk.aarhus.ligevaerd.casework.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a letter with the little form they have: a line that begins with {@code #} is the
 * title, {@code ##} a heading, {@code -} an item of a list; an empty line ends a paragraph. There
 * is no mark within a line, so that nothing a person wrote is taken for one.
 */
public record LetterText(String words) {

    /** Stands where the case had nothing to fill in; such a letter is not sent. */
    public static final String OPEN_PLACE = "[…]";

    /** One piece of a letter. */
    public record Block(Kind kind, List<String> lines) {

        /** Its lines with their breaks. */
        public String text() {
            return String.join("\n", lines);
        }
    }

    /** How a piece is set. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST
    }

    public boolean hasOpenPlaces() {
        return words.contains(OPEN_PLACE);
    }

    /** The title, or an empty text. */
    public String title() {
        return blocks().stream()
                .filter(block -> block.kind() == Kind.TITLE)
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    /** As it stands in a message, where nothing is set. */
    public String plain() {
        return blocks().stream()
                .map(
                        block ->
                                block.kind() == Kind.LIST
                                        ? block.lines().stream()
                                                .map(line -> "- " + line)
                                                .collect(Collectors.joining("\n"))
                                        : block.text())
                .collect(Collectors.joining("\n\n"));
    }

    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (String line : words.lines().toList()) {
            var kind = kindOf(line);
            var text = textOf(line, kind);
            var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (line.isBlank()) {
                blocks.add(new Block(Kind.PARAGRAPH, new ArrayList<>()));
            } else if (last != null && last.kind() == kind && isOfManyLines(kind)) {
                last.lines().add(text);
            } else {
                blocks.add(new Block(kind, new ArrayList<>(List.of(text))));
            }
        }
        blocks.removeIf(block -> block.lines().isEmpty());
        return blocks;
    }

    private static boolean isOfManyLines(Kind kind) {
        return kind == Kind.PARAGRAPH || kind == Kind.LIST;
    }

    private static Kind kindOf(String line) {
        if (line.startsWith("## ")) {
            return Kind.HEADING;
        }
        if (line.startsWith("# ")) {
            return Kind.TITLE;
        }
        return line.startsWith("- ") ? Kind.LIST : Kind.PARAGRAPH;
    }

    private static String textOf(String line, Kind kind) {
        return switch (kind) {
            case HEADING -> line.substring("## ".length()).strip();
            case TITLE, LIST -> line.substring("# ".length()).strip();
            case PARAGRAPH -> line.strip();
        };
    }
}

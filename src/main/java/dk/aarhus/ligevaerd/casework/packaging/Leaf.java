package dk.aarhus.ligevaerd.casework.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that the case says, on its way to paper: a title and what stands under it. */
final class Leaf {

    /** How a block is set. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    record Block(Kind kind, String words) {}

    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    Leaf(String title) {
        this.title = title;
    }

    Leaf heading(String words) {
        return add(Kind.HEADING, words);
    }

    Leaf paragraph(String words) {
        return add(Kind.PARAGRAPH, words);
    }

    Leaf item(String words) {
        return add(Kind.ITEM, words);
    }

    /** Nothing, where there is nothing to say. */
    Leaf labelled(String label, Optional<String> words) {
        words.filter(some -> !some.isBlank()).ifPresent(some -> paragraph(label + ": " + some));
        return this;
    }

    private Leaf add(Kind kind, String words) {
        if (!words.isBlank()) {
            blocks.add(new Block(kind, words.strip()));
        }
        return this;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    String title() {
        return title;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}

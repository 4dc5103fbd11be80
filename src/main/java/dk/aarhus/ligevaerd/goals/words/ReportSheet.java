package dk.aarhus.ligevaerd.goals.words;

import java.util.List;
import java.util.Optional;

/** A report set in sections, in one language; pages and paper are made from it. */
public record ReportSheet(String title, List<Section> sections) {

    /** A part with its heading; first words, then tables. */
    public record Section(String id, String heading, List<String> paragraphs, List<Grid> grids) {}

    /** A table; the first cell of a row is its head. */
    public record Grid(String caption, List<String> head, List<Row> rows) {}

    public record Row(String id, Cell head, List<Cell> cells) {}

    /** Words, with where they lead. */
    public record Cell(String text, Optional<String> address) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        static Cell leading(String text, String address) {
            return new Cell(text, Optional.of(address));
        }
    }
}

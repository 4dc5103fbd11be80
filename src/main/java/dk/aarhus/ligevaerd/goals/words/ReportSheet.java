package dk.aarhus.ligevaerd.goals.words;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A report set in sections, in one language; pages and paper are made from it. */
public record ReportSheet(String title, List<Section> sections) {

    /** A part with its heading; first words, then tables. */
    public record Section(String id, String heading, List<String> paragraphs, List<Grid> grids) {

        private Section mapped(UnaryOperator<Cell> each) {
            return new Section(
                    id, heading, paragraphs, grids.stream().map(one -> one.mapped(each)).toList());
        }
    }

    /** A table; the first cell of a row is its head. */
    public record Grid(String caption, List<String> head, List<Row> rows) {

        private Grid mapped(UnaryOperator<Cell> each) {
            return new Grid(caption, head, rows.stream().map(one -> one.mapped(each)).toList());
        }
    }

    public record Row(String id, Cell head, List<Cell> cells) {

        private Row mapped(UnaryOperator<Cell> each) {
            return new Row(id, each.apply(head), cells.stream().map(each).toList());
        }
    }

    /**
     * The same for a file that lies anywhere: what leads to a page of the service leads there by
     * its whole address, or nowhere where that is not known.
     *
     * @param base where everybody reaches the service
     */
    public ReportSheet away(Optional<String> base) {
        return new ReportSheet(
                title, sections.stream().map(one -> one.mapped(cell -> cell.away(base))).toList());
    }

    /** Words, with where they lead. */
    public record Cell(String text, Optional<String> address) {

        private Cell away(Optional<String> base) {
            return new Cell(
                    text,
                    address.flatMap(
                            to ->
                                    to.startsWith("#")
                                            ? Optional.of(to)
                                            : base.map(from -> from + to)));
        }

        static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        static Cell leading(String text, String address) {
            return new Cell(text, Optional.of(address));
        }
    }
}

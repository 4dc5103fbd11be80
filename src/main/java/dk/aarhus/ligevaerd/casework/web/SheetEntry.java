package dk.aarhus.ligevaerd.casework.web;

import java.util.List;

/**
 * Something that is written down, as it is drawn.
 *
 * @param words what somebody wrote, above all else
 * @param warnings what to look at before going on; {@code quotes} are the passages meant
 */
record SheetEntry(
        String anchor,
        String title,
        List<Mark> marks,
        String words,
        List<Line> lines,
        List<String> warnings,
        List<String> quotes,
        List<SheetForm> forms) {

    /** A badge; kinds info, success, warning, error, plain. */
    record Mark(String kind, String text) {}

    /**
     * A fact about it.
     *
     * @param links to what it speaks of
     */
    record Line(String label, String text, List<Link> links) {

        Line(String label, String text) {
            this(label, text, List.of());
        }
    }

    /** Leads to something that stands elsewhere. */
    record Link(String address, String text) {}
}

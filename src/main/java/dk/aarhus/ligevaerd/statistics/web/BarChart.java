package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.List;
import java.util.Optional;

/**
 * A bar chart drawn on the server: a label above each bar, so that it can be read on a telephone.
 * What is not shown has a dashed frame of one size.
 */
final class BarChart {

    private static final int WIDTH = 420;
    private static final int LONGEST = 350;
    private static final int ROW = 46;
    private static final int BAR = 18;
    private static final int LABEL = 14;
    private static final int BAR_TOP = 21;
    private static final int TEXT_DROP = 14;
    private static final int GAP = 8;
    private static final int FRAME = 40;

    private BarChart() {}

    /** One bar. */
    record Bar(String label, ShownCell cell) {}

    static String of(List<Bar> bars, String notShown) {
        int most = bars.stream().mapToInt(bar -> number(bar.cell()).orElse(0)).max().orElse(0);
        var svg = new StringBuilder();
        svg.append(
                "<svg class=\"chart\" viewBox=\"0 0 %d %d\">".formatted(WIDTH, ROW * bars.size()));
        for (int place = 0; place < bars.size(); place++) {
            draw(svg, bars.get(place), place * ROW, most, notShown);
        }
        return svg.append("</svg>").toString();
    }

    private static void draw(StringBuilder svg, Bar bar, int top, int most, String notShown) {
        svg.append("<text x=\"0\" y=\"%d\">%s</text>".formatted(top + LABEL, escaped(bar.label())));
        var number = number(bar.cell());
        int length = number.map(n -> most == 0 ? 0 : n * LONGEST / most).orElse(FRAME);
        String kind = number.isPresent() ? "bar" : "withheld";
        var figure = TableView.Figure.of(Optional.of(bar.cell()));
        String text = escaped(figure.shown() ? figure.text() : notShown);
        svg.append(
                "<rect class=\"%s\" x=\"0.5\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                        .formatted(kind, top + BAR_TOP, length, BAR));
        svg.append(
                "<text class=\"soft\" x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(length + GAP, top + BAR_TOP + TEXT_DROP, text));
    }

    /** What a bar is drawn by, be it near the count only; the text beside it says so. */
    private static Optional<Integer> number(ShownCell cell) {
        return cell.approximate()
                .map(ShownCell.Approximate::figure)
                .or(() -> cell.fold(Optional::of, Optional::empty));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

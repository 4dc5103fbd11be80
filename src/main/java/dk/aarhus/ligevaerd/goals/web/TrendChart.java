package dk.aarhus.ligevaerd.goals.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A course of values drawn on the server: a point for each period with its uncertainty, a line
 * where two neighbours are known, a dashed frame where nothing is shown, a dashed line for the
 * target, an upright one where a break was written down. The same stands in the table beside it.
 */
final class TrendChart {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 210;
    private static final int LEFT = 46;
    private static final int RIGHT = 14;
    private static final int TOP = 14;
    private static final int BOTTOM = 34;
    private static final double DOT = 4;
    private static final int FRAME = 12;
    private static final int STEPS = 4;
    private static final double ROOM = 1.05;

    private TrendChart() {}

    /**
     * One period.
     *
     * @param value empty where it is not shown
     */
    record Point(String label, OptionalDouble value, double low, double high, boolean broken) {

        static Point unknown(String label) {
            return new Point(label, OptionalDouble.empty(), 0, 0, false);
        }

        /** From here on something else is counted: no line leads to it. */
        Point afterBreak() {
            return new Point(label, value, low, high, true);
        }
    }

    /**
     * @param locale of the numbers at the axis
     */
    static String of(List<Point> points, Optional<Double> target, boolean percent, Locale locale) {
        double most = top(points, target, percent);
        var svg = new StringBuilder();
        svg.append("<svg class=\"chart\" viewBox=\"0 0 %d %d\">".formatted(WIDTH, HEIGHT));
        grid(svg, most, locale);
        target.ifPresent(
                value -> line(svg, "target", LEFT, y(value, most), WIDTH - RIGHT, y(value, most)));
        for (int at = 0; at < points.size(); at++) {
            draw(svg, points, at, most);
        }
        return svg.append("</svg>").toString();
    }

    private static double top(List<Point> points, Optional<Double> target, boolean percent) {
        double highest =
                points.stream()
                        .filter(point -> point.value().isPresent())
                        .mapToDouble(point -> Math.max(point.high(), point.value().getAsDouble()))
                        .max()
                        .orElse(1);
        double most = Math.max(highest, target.orElse(0.0)) * ROOM;
        return percent ? Math.max(most > 50 ? 100 : most, 1) : Math.max(most, 1e-6);
    }

    private static void grid(StringBuilder svg, double most, Locale locale) {
        for (int step = 0; step <= STEPS; step++) {
            double value = most * step / STEPS;
            line(
                    svg,
                    step == 0 ? "axis" : "grid",
                    LEFT,
                    y(value, most),
                    WIDTH - RIGHT,
                    y(value, most));
            text(
                    svg,
                    0,
                    y(value, most) + 4,
                    String.format(locale, value >= 10 ? "%.0f" : "%.1f", value));
        }
    }

    private static void draw(StringBuilder svg, List<Point> points, int at, double most) {
        var point = points.get(at);
        double x = x(at, points.size());
        svg.append(
                "<text class=\"soft\" text-anchor=\"middle\" x=\"%s\" y=\"%d\">%s</text>"
                        .formatted(number(x), HEIGHT - 12, escaped(point.label())));
        if (point.broken()) {
            double edge = x - (double) (WIDTH - LEFT - RIGHT) / points.size() / 2;
            line(svg, "break", edge, TOP, edge, HEIGHT - BOTTOM);
        }
        if (point.value().isEmpty()) {
            svg.append(
                    "<rect class=\"withheld\" x=\"%s\" y=\"%s\" width=\"%d\" height=\"%d\"/>"
                            .formatted(
                                    number(x - FRAME / 2.0),
                                    number(HEIGHT - BOTTOM - FRAME),
                                    FRAME,
                                    FRAME));
            return;
        }
        double y = y(point.value().getAsDouble(), most);
        line(svg, "whisker", x, y(point.low(), most), x, y(Math.min(point.high(), most), most));
        if (at > 0 && !point.broken() && points.get(at - 1).value().isPresent()) {
            line(
                    svg,
                    "trend",
                    x(at - 1, points.size()),
                    y(points.get(at - 1).value().getAsDouble(), most),
                    x,
                    y);
        }
        svg.append(
                "<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                        .formatted(number(x), number(y), number(DOT)));
    }

    private static double x(int at, int points) {
        double room = (double) (WIDTH - LEFT - RIGHT) / points;
        return LEFT + room * at + room / 2;
    }

    private static double y(double value, double most) {
        double share = Math.max(0, Math.min(1, value / most));
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    private static void line(
            StringBuilder svg, String kind, double x1, double y1, double x2, double y2) {
        svg.append(
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                        .formatted(kind, number(x1), number(y1), number(x2), number(y2)));
    }

    private static void text(StringBuilder svg, double x, double y, String words) {
        svg.append(
                "<text class=\"soft\" x=\"%s\" y=\"%s\">%s</text>"
                        .formatted(number(x), number(y), words));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

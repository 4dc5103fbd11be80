package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the way of a release, by the names of figures instead of the names of cells. */
record ObstacleWords(Names names) {

    private static final String WITHOUT = " without ";
    private static final String GROWTH = "growth from ";
    private static final String TO = " to ";
    private static final String SO_FAR = "so far";

    /**
     * @param secret a cell, one without another, or the growth from one to another
     */
    String said(String secret) {
        if (secret.startsWith(GROWTH) && secret.contains(TO)) {
            var ends = secret.substring(GROWTH.length()).split(TO, 2);
            return names.method().growth(figure(ends[0]), figure(ends[1]));
        }
        if (secret.contains(WITHOUT)) {
            var ends = secret.split(WITHOUT, 2);
            return names.method().rest(figure(ends[0]), figure(ends[1]));
        }
        return figure(secret);
    }

    /** The axis by which figures would have to be put together, of {@code axis/parent}. */
    String proposed(String proposal) {
        return names.axis(proposal.split("/")[0]);
    }

    private String figure(String cell) {
        var parts = List.of(cell.split("\\|"));
        var codes =
                parts.stream()
                        .skip(1)
                        .map(part -> part.split("=", 2))
                        .filter(part -> part.length == 2)
                        .map(part -> code(part[0], part[1]))
                        .collect(Collectors.joining(" · "));
        return "%s: %s"
                .formatted(
                        parts.get(0).equals(SO_FAR)
                                ? names.method().soFar()
                                : names.period(parts.get(0)),
                        codes.isEmpty() ? names.figures().total() : codes);
    }

    private String code(String axis, String code) {
        return Arrays.asList("PAIRS", "ITEMS").contains(code)
                ? names.axis(axis)
                : names.code(new PublicTable.Axis(axis, "", Map.of(), List.of()), code);
    }
}

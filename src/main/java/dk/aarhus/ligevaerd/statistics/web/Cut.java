package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.words.Names;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The part of a table that one page shows: two axes at most, of the others one code each.
 *
 * @param chosen codes by axis, those that are not the total
 */
record Cut(PublicTable table, Map<String, String> chosen) {

    private static final int ROWS_AND_COLUMNS = 2;

    /**
     * @throws Problem NOT_FOUND for a code that the axis does not have
     */
    static Cut of(PublicTable whole, MultivaluedMap<String, String> asked) {
        var table = whole;
        var chosen = new LinkedHashMap<String, String>();
        for (var axis : whole.open()) {
            var code = asked.getFirst(axis.name());
            if (code != null && !code.isBlank() && !code.equals(axis.root())) {
                if (!axis.codes().contains(code)) {
                    throw Problem.of(ProblemKind.NOT_FOUND);
                }
                table = table.sliced(axis.name(), code);
                chosen.put(axis.name(), code);
            }
        }
        for (var beyond : table.open().stream().skip(ROWS_AND_COLUMNS).toList()) {
            table = table.sliced(beyond.name(), beyond.root());
        }
        return new Cut(table, chosen);
    }

    /** The same part of another table, if it has it. */
    Optional<PublicTable> sameOf(PublicTable other) {
        var part = other;
        for (var choice : chosen.entrySet()) {
            if (part.axis(choice.getKey())
                    .filter(axis -> axis.codes().contains(choice.getValue()))
                    .isEmpty()) {
                return Optional.empty();
            }
            part = part.sliced(choice.getKey(), choice.getValue());
        }
        return Optional.of(part);
    }

    /** What was chosen, in words; empty for nothing. */
    String said(Names names) {
        return chosen.entrySet().stream()
                .map(
                        choice ->
                                names.figures()
                                        .only(
                                                names.axis(choice.getKey()),
                                                names.code(
                                                        table.axis(choice.getKey()).orElseThrow(),
                                                        choice.getValue())))
                .collect(Collectors.joining(", "));
    }
}

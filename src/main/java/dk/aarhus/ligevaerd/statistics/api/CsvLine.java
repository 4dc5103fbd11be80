package dk.aarhus.ligevaerd.statistics.api;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */
final class CsvLine {

    /** What spreadsheets begin a formula with. */
    private static final String FORMULA = "=+-@\t\r\n|%";

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n;]");

    private CsvLine() {}

    static String of(List<String> fields) {
        return fields.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        var tame = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return NEEDS_QUOTES.matcher(tame).find() ? "\"" + tame.replace("\"", "\"\"") + "\"" : tame;
    }
}

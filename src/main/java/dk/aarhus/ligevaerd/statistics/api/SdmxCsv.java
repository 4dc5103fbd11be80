package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A released table as SDMX-CSV 2.0, the exchange format of statistical offices (ISO 17369): what
 * the line belongs to, what to do with it, its codes, its value and its status.
 */
final class SdmxCsv {

    /** The media type of SDMX REST 2 for this format. */
    static final String TYPE = "application/vnd.sdmx.data+csv";

    static final String FULL_TYPE = TYPE + ";version=2.0.0";

    private static final String AGENCY = "AARHUS";
    private static final String VERSION = "1.0";
    private static final String REVISED = "_REVISED";
    private static final String INFORMATION = "I";
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private SdmxCsv() {}

    static String of(PublicTable table) {
        boolean near = table.reach().isPresent();
        var head =
                CsvLine.of(
                        line(
                                List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"),
                                Stream.concat(
                                                table.axes().stream().map(axis -> id(axis.name())),
                                                Stream.of("TIME_PERIOD"))
                                        .toList(),
                                near
                                        ? List.of(
                                                "OBS_VALUE",
                                                "OBS_STATUS",
                                                "OBS_LOWEST",
                                                "OBS_HIGHEST")
                                        : List.of("OBS_VALUE", "OBS_STATUS")));
        return table.places().stream()
                .map(place -> line(table, place, near))
                .collect(Collectors.joining("", head, ""));
    }

    private static String line(PublicTable table, List<String> place, boolean near) {
        var marked = Marked.of(table.at(place));
        return CsvLine.of(
                line(
                        List.of("dataflow", flow(table), INFORMATION),
                        Stream.concat(place.stream(), Stream.of(time(table.period()))).toList(),
                        near
                                ? Stream.concat(
                                                Stream.of(marked.text(), marked.observation()),
                                                marked.ends().stream())
                                        .toList()
                                : List.of(marked.text(), marked.observation())));
    }

    private static String flow(PublicTable table) {
        return "%s:LIGEVAERD_%s%s(%s)"
                .formatted(
                        AGENCY,
                        id(table.name()),
                        table.period() instanceof Period.Revised ? REVISED : "",
                        VERSION);
    }

    /** A time of SDMX is a calendar's; that figures were revised stands in the name of the flow. */
    private static String time(Period period) {
        return period instanceof Period.Revised ? String.valueOf(period.year()) : period.code();
    }

    /** Identifiers of SDMX are in capitals, with underscores. */
    private static String id(String name) {
        return CAPITAL.matcher(name).replaceAll("_").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static List<String> line(List<String> first, List<String> codes, List<String> last) {
        return Stream.of(first, codes, last).flatMap(List::stream).toList();
    }
}

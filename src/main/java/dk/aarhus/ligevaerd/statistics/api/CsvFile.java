package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.Position;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import java.util.stream.Collectors;

/** A released table in RFC 4180 form, codes only: nothing in it needs quotes. */
final class CsvFile {

    private static final String HEAD = "period,phase,policyClass,complaints,status\r\n";

    private CsvFile() {}

    static String of(ShownTable table) {
        return TablePlan.POSITIONS.stream()
                .map(position -> line(table, position))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(ShownTable table, Position position) {
        return "%s,%s,%s,%s\r\n"
                .formatted(
                        table.period().code(),
                        position.phaseCode(),
                        position.groupCode(),
                        table.at(position)
                                .<String>fold(figure -> figure + ",shown", () -> ",withheld"));
    }
}

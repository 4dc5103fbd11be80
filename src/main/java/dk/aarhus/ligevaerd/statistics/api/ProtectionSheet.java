package dk.aarhus.ligevaerd.statistics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.shared.Quarter;
import dk.aarhus.ligevaerd.statistics.ClassGroup;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.Position;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A release as its readers know it, in the engine's own table format: enough for anybody to check
 * with a solver of their own that no withheld cell can be driven out of its range.
 *
 * @param secretsVerified how many pairs of secret and reader were proved when it was published
 */
record ProtectionSheet(
        String release,
        String period,
        int threshold,
        int secretsVerified,
        int figuresShown,
        List<TableFile> tables) {

    record TableFile(
            String name,
            List<Axis> dimensions,
            @JsonProperty("missing_children") String missingChildren,
            List<KnownCell> cells,
            Limits rule,
            Knowledge attacker) {}

    record Axis(String name, Map<String, List<String>> hierarchy) {}

    /** A shown cell has a value; a withheld one has the range that stays possible instead. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KnownCell(
            String id,
            List<String> coord,
            Integer value,
            String status,
            Integer lower,
            Integer upper) {}

    /** Counts from 1 to below the threshold are secret; 1 and the threshold stay possible. */
    record Limits(
            int threshold,
            @JsonProperty("zeros_sensitive") boolean zerosSensitive,
            @JsonProperty("min_at_most") int minAtMost,
            @JsonProperty("max_at_least") int maxAtLeast) {}

    /** What every reader takes for granted: whole numbers, and a withheld cell may be 0. */
    record Knowledge(boolean integer, @JsonProperty("hidden_min") int hiddenMin) {}

    static ProtectionSheet of(ReleaseView release, ShownTable table) {
        var period = table.period();
        var file =
                new TableFile(
                        TablePlan.NAME,
                        List.of(
                                new Axis("period", years(period)),
                                axis("phase", Phase.values()),
                                axis("policyClass", ClassGroup.values())),
                        "unpublished",
                        TablePlan.POSITIONS.stream()
                                .map(position -> cell(period, position, table.at(position)))
                                .toList(),
                        new Limits(TablePlan.THRESHOLD, false, 1, TablePlan.THRESHOLD),
                        new Knowledge(true, 0));
        return new ProtectionSheet(
                release.id(),
                period.code(),
                TablePlan.THRESHOLD,
                release.secrets(),
                table.figures(),
                List.of(file));
    }

    private static Map<String, List<String>> years(Period period) {
        var year = new Period.WholeYear(period.year());
        return Map.of(year.code(), year.quarters().stream().map(Quarter::toString).toList());
    }

    private static Axis axis(String name, Enum<?>[] codes) {
        return new Axis(
                name, Map.of(Position.TOTAL, Arrays.stream(codes).map(Enum::name).toList()));
    }

    private static KnownCell cell(Period period, Position position, ShownCell cell) {
        var coord = List.of(period.code(), position.phaseCode(), position.groupCode());
        var id = String.join("|", coord);
        return cell instanceof ShownCell.Withheld withheld
                ? new KnownCell(
                        id,
                        coord,
                        null,
                        "suppressed",
                        withheld.claim().lower(),
                        withheld.claim().upper())
                : new KnownCell(
                        id,
                        coord,
                        cell.fold(Integer::valueOf, () -> null),
                        "published",
                        null,
                        null);
    }
}

package dk.aarhus.ligevaerd.statistics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.aarhus.ligevaerd.shared.Quarter;
import dk.aarhus.ligevaerd.statistics.CellRelation;
import dk.aarhus.ligevaerd.statistics.Claim;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PlanThreshold;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseMethod;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A release as its readers know it, in the engine's own table format: enough for anybody to check
 * with a solver of their own that no withheld cell can be driven out of its range.
 *
 * @param method how the figures were made
 * @param secretsVerified how many cells have a range here, each proved to stay possible
 */
record ProtectionSheet(
        String release,
        String period,
        ReleaseMethod method,
        int threshold,
        List<Threshold> thresholds,
        int secretsVerified,
        int figuresShown,
        List<TableFile> tables) {

    /**
     * From how many persons on a figure is shown; the first that fits holds.
     *
     * @param axes for figures that are told apart by all of these
     * @param most and by no more axes than so many; null for any number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Threshold(List<String> axes, Integer most, int at) {

        static Threshold of(PlanThreshold one) {
            return new Threshold(one.axes(), one.most().orElse(null), one.at());
        }
    }

    record TableFile(
            String name,
            List<Axis> dimensions,
            @JsonProperty("missing_children") String missingChildren,
            List<KnownCell> cells,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Relation> constraints,
            Limits rule,
            Knowledge attacker) {}

    record Axis(String name, Map<String, List<String>> hierarchy) {}

    /**
     * A shown cell has a value; a withheld one has the range that stays possible instead. One whose
     * figure is only near the count has the counts that can stand behind it ({@code lb}, {@code
     * ub}), and a range where one was promised.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KnownCell(
            String id,
            List<String> coord,
            Integer value,
            String status,
            Integer lower,
            Integer upper,
            Integer lb,
            Integer ub) {

        /** Where nothing can occur there is a 0, and everybody knows it. */
        static KnownCell impossible(PublicTable table, List<String> place) {
            return new KnownCell(
                    table.cellName(place),
                    coordinates(table, place),
                    0,
                    "published",
                    null,
                    null,
                    0,
                    0);
        }
    }

    /**
     * What every reader knows of figures beside the sums: a complaint with several grounds is one
     * complaint and several pairs, and some codes of different axes mean the same cases.
     */
    record Relation(List<List<Object>> terms, String sense, int rhs) {

        static Relation of(CellRelation known) {
            return new Relation(
                    Stream.concat(
                                    Stream.of(List.<Object>of(known.cell(), 1)),
                                    known.others().stream()
                                            .map(other -> List.<Object>of(other, -1)))
                            .toList(),
                    known.sign().comparison(),
                    known.sign().apart());
        }

        static Relation atMost(String less, String more) {
            return new Relation(List.of(List.of(less, 1), List.of(more, -1)), "<=", 0);
        }
    }

    /** Counts from 1 to below the threshold are secret; 1 and the threshold stay possible. */
    record Limits(
            int threshold,
            @JsonProperty("zeros_sensitive") boolean zerosSensitive,
            @JsonProperty("min_at_most") int minAtMost,
            @JsonProperty("max_at_least") int maxAtLeast) {}

    /** What every reader takes for granted: whole numbers, and a withheld cell may be 0. */
    record Knowledge(boolean integer, @JsonProperty("hidden_min") int hiddenMin) {}

    /**
     * @param thresholds of the inner cells, by table
     */
    static ProtectionSheet of(
            ReleaseView release,
            List<PublicTable> tables,
            Map<String, Integer> thresholds,
            List<PlanThreshold> rules,
            List<CellRelation> meanings) {
        var figures =
                tables.stream()
                        .flatMap(table -> table.cells().keySet().stream().map(table::cellName))
                        .collect(Collectors.toSet());
        return new ProtectionSheet(
                release.id(),
                release.period().code(),
                release.method(),
                tables.stream().mapToInt(table -> thresholds.get(table.name())).max().orElseThrow(),
                rules.stream().map(Threshold::of).toList(),
                release.secrets(),
                tables.stream().mapToInt(PublicTable::figures).sum(),
                tables.stream()
                        .map(
                                table ->
                                        file(
                                                table,
                                                relations(table, figures, meanings),
                                                thresholds.get(table.name())))
                        .toList());
    }

    private static TableFile file(PublicTable table, List<Relation> known, int threshold) {
        return new TableFile(
                table.name(),
                Stream.concat(
                                Stream.of(new Axis("period", years(table.period()))),
                                table.axes().stream()
                                        .map(axis -> new Axis(axis.name(), hierarchy(axis))))
                        .toList(),
                "unpublished",
                table.places().stream()
                        .map(
                                place ->
                                        table.at(place)
                                                .map(cell -> cell(table, place, cell))
                                                .orElseGet(
                                                        () -> KnownCell.impossible(table, place)))
                        .toList(),
                known,
                new Limits(threshold, false, 1, threshold),
                new Knowledge(true, 0));
    }

    /**
     * Those of which this release shows or withholds all cells, each with the tables in which its
     * first cell stands.
     */
    private static List<Relation> relations(
            PublicTable table, Set<String> figures, List<CellRelation> meanings) {
        var own = table.places().stream().map(table::cellName).collect(Collectors.toSet());
        return Stream.concat(
                        table.pairs().stream()
                                .filter(
                                        pair ->
                                                figures.containsAll(
                                                        List.of(pair.less(), pair.more())))
                                .map(pair -> Relation.atMost(pair.less(), pair.more())),
                        meanings.stream()
                                .filter(known -> own.contains(known.cell()))
                                .filter(known -> figures.containsAll(known.cells()))
                                .map(Relation::of))
                .toList();
    }

    private static Map<String, List<String>> years(Period period) {
        if (period instanceof Period.Revised) {
            return Map.of(period.code(), List.of());
        }
        var year = new Period.WholeYear(period.year());
        return Map.of(year.code(), year.quarters().stream().map(Quarter::toString).toList());
    }

    /** An axis that is summed up has its total and nothing below. */
    private static Map<String, List<String>> hierarchy(PublicTable.Axis axis) {
        return axis.isFixed() ? Map.of(axis.root(), List.of()) : axis.parts();
    }

    private static List<String> coordinates(PublicTable table, List<String> place) {
        return Stream.concat(Stream.of(table.period().code()), place.stream()).toList();
    }

    private static KnownCell cell(PublicTable table, List<String> place, ShownCell cell) {
        var promised = cell.promise();
        var near = cell.approximate();
        return new KnownCell(
                table.cellName(place),
                coordinates(table, place),
                cell.fold(Integer::valueOf, () -> null),
                cell instanceof ShownCell.Withheld
                        ? "suppressed"
                        : near.isPresent() ? "interval" : "published",
                promised.map(Claim::lower).orElse(null),
                promised.map(Claim::upper).orElse(null),
                near.map(ShownCell.Approximate::lowest).orElse(null),
                near.map(ShownCell.Approximate::highest).orElse(null));
    }
}

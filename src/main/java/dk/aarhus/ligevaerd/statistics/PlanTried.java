package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What would become of a plan in three years.
 *
 * @param releases how many were tried
 * @param refused how many of them would be refused as they are planned
 * @param readable per cent that could be read of the figures above 0
 * @param refusals which of them and why, by what is released; null in traces of before
 */
public record PlanTried(
        OfferedPlan plan,
        int releases,
        int refused,
        int readable,
        List<TableTried> tables,
        List<RefusedPeriods> refusals) {

    /**
     * In steps of so many per cent: a trial is made from facts that are not released, and one case
     * more or less must not be seen in it.
     */
    private static final int STEP = 5;

    private static final int HALF = 50;
    private static final int ALL = 100;

    /**
     * One table in all its releases.
     *
     * @param axes names, in order
     * @param releases how many of them there were
     */
    public record TableTried(String name, List<String> axes, int releases, int readable) {}

    public PlanTried {
        tables = List.copyOf(tables);
        refusals = refusals == null ? List.of() : List.copyOf(refusals);
    }

    /** Whether at least half of it could be read, and nothing would be refused. */
    boolean canBeRead() {
        return refused == 0 && readable >= HALF;
    }

    static PlanTried of(OfferedPlan name, Plan plan, List<Trial.Outcome> outcomes) {
        Map<String, List<ShownTable>> shown = new LinkedHashMap<>();
        plan.tables().forEach(table -> shown.put(table.name(), new ArrayList<>()));
        outcomes.forEach(
                one ->
                        one.shown()
                                .ifPresent(
                                        release ->
                                                release.tables()
                                                        .forEach(
                                                                table ->
                                                                        shown.get(table.name())
                                                                                .add(table))));
        return new PlanTried(
                name,
                outcomes.size(),
                (int) outcomes.stream().filter(one -> one.refused().isPresent()).count(),
                share(shown.values().stream().flatMap(List::stream).toList()),
                plan.tables().stream()
                        .map(
                                table ->
                                        new TableTried(
                                                table.name(),
                                                table.axes().stream().map(PlanAxis::name).toList(),
                                                shown.get(table.name()).size(),
                                                share(shown.get(table.name()))))
                        .toList(),
                RefusedPeriods.of(outcomes));
    }

    private static int share(List<ShownTable> tables) {
        // Where there is next to nothing, nearly every cell is a 0 that can be read.
        long read =
                tables.stream()
                        .flatMap(table -> table.cells().values().stream())
                        .filter(cell -> cell.fold(figure -> figure > 0, () -> false))
                        .count();
        long all = read + tables.stream().mapToInt(ShownTable::withheld).sum();
        return all == 0 ? 0 : Math.toIntExact(ALL * read / all / STEP * STEP);
    }
}

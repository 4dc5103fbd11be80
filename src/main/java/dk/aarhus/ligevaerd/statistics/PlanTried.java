package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** In a table of so many figures above 0, one of them moves the share by one step at most. */
    private static final int MANY = 20;

    private static final int HALF = 50;
    private static final int ABOUT = 10;
    private static final int ALL = 100;

    /**
     * One table in all its releases.
     *
     * @param axes names, in order
     * @param releases how many of them there were
     * @param readable per cent; empty for a table of few figures, where each could be seen in it
     * @param roughly what is said of such a table instead
     */
    public record TableTried(
            String name,
            List<String> axes,
            int releases,
            Optional<Integer> readable,
            Optional<Roughly> roughly) {

        public TableTried {
            // Traces of before have no rough share.
            roughly = roughly == null ? Optional.empty() : roughly;
        }

        private static TableTried of(PlanTable table, List<ShownTable> shown) {
            int share = share(shown);
            boolean isMany = figures(shown) >= MANY;
            return new TableTried(
                    table.name(),
                    table.axes().stream().map(PlanAxis::name).toList(),
                    shown.size(),
                    isMany ? Optional.of(share) : Optional.empty(),
                    isMany ? Optional.empty() : Optional.of(Roughly.of(share)));
        }
    }

    /** A share in words. */
    public enum Roughly {
        LESS,
        HALF,
        MORE;

        private static Roughly of(int share) {
            if (share < PlanTried.HALF - ABOUT) {
                return LESS;
            }
            return share <= PlanTried.HALF + ABOUT ? HALF : MORE;
        }
    }

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
                        .map(table -> TableTried.of(table, shown.get(table.name())))
                        .toList(),
                RefusedPeriods.of(outcomes));
    }

    private static int share(List<ShownTable> tables) {
        long all = figures(tables);
        return all == 0 ? 0 : Math.toIntExact(ALL * read(tables) / all / STEP * STEP);
    }

    private static long figures(List<ShownTable> tables) {
        return read(tables) + tables.stream().mapToInt(ShownTable::withheld).sum();
    }

    /** Where there is next to nothing, nearly every cell is a 0 that can be read. */
    private static long read(List<ShownTable> tables) {
        return tables.stream()
                .flatMap(table -> table.cells().values().stream())
                .filter(cell -> cell.fold(figure -> figure > 0, () -> false))
                .count();
    }
}

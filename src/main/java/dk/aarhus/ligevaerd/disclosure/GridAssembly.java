package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables that are margins of one larger cross: they share axes, and where they overlap they share
 * cells. A table without one of the axes holds the totals over it.
 */
final class GridAssembly {

    private final Map<String, Dimension> axes = new LinkedHashMap<>();
    private final Map<Map<String, String>, Integer> cells = new HashMap<>();
    private final List<List<String>> faces = new ArrayList<>();
    private final BitSet rows = new BitSet();

    /**
     * A table's cells by the codes that are not totals.
     *
     * @param positions per coordinates the cell's position in the problem
     */
    static Map<Map<String, String>, Integer> places(
            List<Dimension> dimensions, Map<List<String>, Integer> positions) {
        Map<Map<String, String>, Integer> places = new LinkedHashMap<>();
        positions.forEach((coord, cell) -> places.put(key(dimensions, coord), cell));
        return places;
    }

    /**
     * Takes a table in, if it fits.
     *
     * @param places its cells
     * @param tableRows the positions of its sums
     */
    boolean takes(
            List<Dimension> dimensions,
            Map<Map<String, String>, Integer> places,
            BitSet tableRows) {
        if (!suits(dimensions) || contradicts(places)) {
            return false;
        }
        Map<String, Dimension> wider = new LinkedHashMap<>(axes);
        dimensions.forEach(dimension -> wider.put(dimension.name(), dimension));
        boolean isShared = wider.size() > axes.size() && !faces.isEmpty();
        if (!Grid.fits(wider.values()) || isShared && !Grid.isWorthSharing(wider.values())) {
            return false;
        }
        axes.putAll(wider);
        cells.putAll(places);
        faces.add(dimensions.stream().map(Dimension::name).toList());
        rows.or(tableRows);
        return true;
    }

    private boolean suits(List<Dimension> dimensions) {
        return dimensions.stream()
                .allMatch(
                        dimension -> {
                            Dimension known = axes.getOrDefault(dimension.name(), dimension);
                            return dimension.roots().size() == 1 && known.isSameAs(dimension);
                        });
    }

    private boolean contradicts(Map<Map<String, String>, Integer> places) {
        return places.entrySet().stream()
                .anyMatch(
                        place -> {
                            Integer known = cells.get(place.getKey());
                            return known != null && !known.equals(place.getValue());
                        });
    }

    /** The codes that are not totals, by axis. */
    private static Map<String, String> key(List<Dimension> dimensions, List<String> coord) {
        Map<String, String> key = new HashMap<>();
        for (int axis = 0; axis < coord.size(); axis++) {
            if (!dimensions.get(axis).roots().contains(coord.get(axis))) {
                key.put(dimensions.get(axis).name(), coord.get(axis));
            }
        }
        return key;
    }

    /**
     * @param all the sums of all tables
     * @param sums in how many of them each cell stands
     */
    Grid grid(List<SumRow> all, int[] sums) {
        Map<Integer, Integer> own = new HashMap<>();
        rows.stream()
                .forEach(
                        row -> {
                            for (int cell : all.get(row).cells()) {
                                own.merge(cell, 1, Integer::sum);
                            }
                        });
        Grid.Layout layout = new Grid.Layout(List.copyOf(axes.values()));
        layout.close(faces);
        cells.forEach(
                (key, cell) ->
                        layout.place(
                                key,
                                own.getOrDefault(cell, 0) == sums[cell] ? cell : Grid.NO_CELL));
        return layout.grid();
    }
}

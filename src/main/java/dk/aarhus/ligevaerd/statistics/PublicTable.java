package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A released table as pages and files give it: axes with codes, and a cell for each place that can
 * occur. A place without a cell cannot occur at all (a structural zero).
 *
 * @param axes without the period, which is the same for all its cells
 * @param cells by their codes, in the order of the axes
 * @param rolledUp names of axes that are summed up because too little of them could be shown
 */
public record PublicTable(
        String name,
        Period period,
        List<Axis> axes,
        Map<List<String>, ShownCell> cells,
        List<String> rolledUp) {

    public PublicTable {
        axes = List.copyOf(axes);
        cells = Map.copyOf(cells);
        rolledUp = List.copyOf(rolledUp);
    }

    /**
     * One dimension.
     *
     * @param root the code of the total
     * @param parts what each total is made of
     * @param codes all of them, parts before their total
     */
    public record Axis(
            String name, String root, Map<String, List<String>> parts, List<String> codes) {

        public Axis {
            parts = Map.copyOf(parts);
            codes = List.copyOf(codes);
        }

        public static Axis of(String name, String root, Map<String, List<String>> parts) {
            var codes = new ArrayList<String>();
            partsFirst(root, parts, codes);
            return new Axis(name, root, parts, codes);
        }

        private static void partsFirst(
                String code, Map<String, List<String>> parts, List<String> codes) {
            parts.getOrDefault(code, List.of()).forEach(part -> partsFirst(part, parts, codes));
            codes.add(code);
        }

        /** The same with nothing left to choose. */
        public Axis only(String code) {
            return new Axis(name, code, Map.of(), List.of(code));
        }

        /** True where its total counts pairs of a complaint and a code. */
        public boolean countsPairs() {
            return root.equals(PlanAxis.PAIRS);
        }

        /** Whether things that came of complaints are counted, and not complaints. */
        public boolean countsItems() {
            return root.equals(PlanAxis.ITEMS);
        }

        /** True where it has one code only, so that nothing is told apart by it. */
        public boolean isFixed() {
            return codes.size() == 1;
        }
    }

    /** A table as it was released. */
    public static PublicTable of(ShownTable table) {
        return new PublicTable(
                table.name(),
                table.period(),
                table.axes().stream()
                        .map(axis -> new Axis(axis.name(), axis.root(), axis.parts(), axis.codes()))
                        .toList(),
                table.cells(),
                List.of());
    }

    /**
     * What a cell is called: the same cell has the same name in all tables of all releases, because
     * totals of complaints are left out.
     */
    public String cellName(List<String> place) {
        return IntStream.range(0, place.size())
                .filter(at -> !place.get(at).equals(PlanAxis.TOTAL))
                .mapToObj(at -> "|" + axes.get(at).name() + "=" + place.get(at))
                .sorted()
                .collect(Collectors.joining("", period.code(), ""));
    }

    /** Of two figures, both by name, that one is never more than the other. */
    public record Ordered(String less, String more) {}

    /**
     * What everybody knows of pairs: no code has more of them than there are complaints, and there
     * are at least as many pairs as complaints.
     */
    public List<Ordered> pairs() {
        var known = new ArrayList<Ordered>();
        for (int at = 0; at < axes.size(); at++) {
            if (axes.get(at).countsPairs()) {
                for (var place : cells.keySet()) {
                    pair(at, place).ifPresent(known::add);
                }
            }
        }
        known.sort(Comparator.comparing(Ordered::less).thenComparing(Ordered::more));
        return known;
    }

    private Optional<Ordered> pair(int axis, List<String> place) {
        var complaints = new ArrayList<>(place);
        complaints.set(axis, PlanAxis.TOTAL);
        var code = place.get(axis);
        if (code.equals(PlanAxis.PAIRS)) {
            return Optional.of(new Ordered(cellName(complaints), cellName(place)));
        }
        // A code that is a sum of others counts pairs too, and may count a complaint twice.
        return axes.get(axis).parts().containsKey(code)
                ? Optional.empty()
                : Optional.of(new Ordered(cellName(place), cellName(complaints)));
    }

    /** Every place, row by row, the last axis fastest; those that cannot occur too. */
    public List<List<String>> places() {
        List<List<String>> places = List.of(List.of());
        for (var axis : axes) {
            places =
                    places.stream()
                            .flatMap(
                                    begun ->
                                            axis.codes().stream()
                                                    .map(
                                                            code -> {
                                                                var longer = new ArrayList<>(begun);
                                                                longer.add(code);
                                                                return List.copyOf(longer);
                                                            }))
                            .toList();
        }
        return places;
    }

    /** Empty where the place cannot occur. */
    public Optional<ShownCell> at(List<String> place) {
        return Optional.ofNullable(cells.get(place));
    }

    /** The place of the grand total. */
    public List<String> total() {
        return axes.stream().map(Axis::root).toList();
    }

    /** Where a code of one axis stands when nothing else is asked. */
    public List<String> marginOf(Axis axis, String code) {
        return axes.stream()
                .map(other -> other.name().equals(axis.name()) ? code : other.root())
                .toList();
    }

    public Optional<Axis> axis(String wanted) {
        return axes.stream().filter(axis -> axis.name().equals(wanted)).findFirst();
    }

    /** The axes by which something is told apart. */
    public List<Axis> open() {
        return axes.stream().filter(axis -> !axis.isFixed()).toList();
    }

    /** How many can be read, be it as a figure near the count. */
    public int figures() {
        return cells.size() - withheld();
    }

    public int withheld() {
        return (int) cells.values().stream().filter(ShownCell.Withheld.class::isInstance).count();
    }

    /** How far any count may be from its figure; empty where figures are the counts. */
    public OptionalInt reach() {
        return cells.values().stream()
                .flatMap(cell -> cell.approximate().stream())
                .mapToInt(ShownCell.Approximate::reach)
                .max();
    }

    /** The part of the table in which one axis has one code. */
    public PublicTable sliced(String axis, String code) {
        return with(
                axes.stream().map(one -> one.name().equals(axis) ? one.only(code) : one).toList(),
                rolledUp);
    }

    /**
     * The table itself if at least half of it can be read; else the finest sum of it that can. What
     * is summed up is left out everywhere, so that all formats say the same.
     */
    public PublicTable readable() {
        return isReadable() ? this : coarser().orElseGet(() -> summedUp(axes));
    }

    private Optional<PublicTable> coarser() {
        var open = open();
        return IntStream.range(1, 1 << open.size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .map(
                        choice ->
                                summedUp(
                                        IntStream.range(0, open.size())
                                                .filter(place -> (choice >> place & 1) == 1)
                                                .mapToObj(open::get)
                                                .toList()))
                .filter(PublicTable::isReadable)
                .min(
                        Comparator.comparingInt((PublicTable table) -> table.rolledUp().size())
                                .thenComparing(
                                        Comparator.comparingInt(PublicTable::figures).reversed()));
    }

    private PublicTable summedUp(List<Axis> away) {
        var names = away.stream().map(Axis::name).toList();
        return with(
                axes.stream()
                        .map(axis -> names.contains(axis.name()) ? axis.only(axis.root()) : axis)
                        .toList(),
                names);
    }

    private boolean isReadable() {
        return figures() >= withheld();
    }

    private PublicTable with(List<Axis> fewer, List<String> gone) {
        return new PublicTable(
                name,
                period,
                fewer,
                cells.entrySet().stream()
                        .filter(cell -> reaches(fewer, cell.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                gone);
    }

    private static boolean reaches(List<Axis> axes, List<String> place) {
        return IntStream.range(0, axes.size())
                .allMatch(at -> axes.get(at).codes().contains(place.get(at)));
    }
}

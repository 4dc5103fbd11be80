package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** An axis of the plan as it is in one year: the codes that exist, and in which a fact counts. */
final class YearAxis {

    private final PlanAxis plan;
    private final Map<String, List<String>> parts;
    private final Map<String, String> counted;
    private final List<String> codes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[][]> ways = new HashMap<>();

    /**
     * @param parts by parent, the total first
     * @param counted the code in which each code of facts is counted
     */
    YearAxis(PlanAxis plan, Map<String, List<String>> parts, Map<String, String> counted) {
        this.plan = plan;
        this.parts = new LinkedHashMap<>(parts);
        this.counted = counted;
        var all = new LinkedHashSet<String>();
        partsFirst(plan.total(), all);
        this.codes = List.copyOf(all);
        codes.forEach(code -> numbers.put(code, numbers.size()));
    }

    private void partsFirst(String code, LinkedHashSet<String> all) {
        parts.getOrDefault(code, List.of()).forEach(part -> partsFirst(part, all));
        all.add(code);
    }

    String name() {
        return plan.name();
    }

    FactColumn of() {
        return plan.of();
    }

    String total() {
        return plan.total();
    }

    boolean pairs() {
        return plan.pairs();
    }

    /** Whether a code holds what no other names: nobody in particular. */
    boolean isRest(String code) {
        return plan.rest().filter(code::equals).isPresent();
    }

    /** Parts before their total. */
    List<String> codes() {
        return codes;
    }

    /** What each total is made of. */
    Map<String, List<String>> parts() {
        return parts;
    }

    int number(String code) {
        return numbers.get(code);
    }

    Dimension dimension() {
        Map<String, List<List<String>>> divisions = new LinkedHashMap<>();
        parts.forEach((parent, children) -> divisions.put(parent, List.of(children)));
        return new Dimension(name(), divisions);
    }

    /**
     * Where a fact is counted: one row for each of its codes, or one in all, with the code and all
     * that it is a part of. None for a fact without the things that are counted.
     *
     * @param written the column as it stands in the base; null for nothing
     */
    int[][] ways(String written) {
        return ways.computeIfAbsent(written == null ? "" : written, this::read);
    }

    private int[][] read(String written) {
        if (of().isList()) {
            return items(written);
        }
        if (of() == FactColumn.CONTACTS) {
            return new int[][] {upwards(counted.get(ContactsKept.of(written).name()))};
        }
        var given = new LinkedHashSet<String>();
        if (!written.isEmpty()) {
            Arrays.stream(written.split("\\|"))
                    .map(one -> counted.containsKey(one) ? counted.get(one) : rest())
                    .forEach(given::add);
        }
        if (given.isEmpty()) {
            given.add(rest());
        }
        if (given.size() > 1 && !pairs()) {
            return new int[][] {upwards(plan.several().orElseGet(this::rest))};
        }
        return given.stream().map(this::upwards).toArray(int[][]::new);
    }

    private int[][] items(String written) {
        return Arrays.stream(written.split("\\|"))
                .filter(one -> !one.isEmpty())
                .map(one -> counted.containsKey(one) ? counted.get(one) : rest())
                .map(this::upwards)
                .toArray(int[][]::new);
    }

    private String rest() {
        return plan.rest()
                .orElseThrow(
                        () -> new IllegalStateException("the axis " + name() + " has no rest"));
    }

    private int[] upwards(String code) {
        var reached = new ArrayList<Integer>();
        for (String at = code; at != null; at = parentOf(at)) {
            reached.add(number(at));
        }
        return reached.stream().mapToInt(Integer::intValue).toArray();
    }

    private String parentOf(String code) {
        return parts.entrySet().stream()
                .filter(parent -> parent.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}

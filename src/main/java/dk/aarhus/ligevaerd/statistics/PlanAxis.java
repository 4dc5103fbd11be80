package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One axis of the plan.
 *
 * @param pairs whether a fact with several codes is counted once in each: the table then counts
 *     pairs of a complaint and a code, and its total is not the number of complaints
 * @param several the code in which a fact with several is counted otherwise
 * @param rest the code of everything that no other names
 */
record PlanAxis(
        String name,
        FactColumn of,
        boolean pairs,
        Optional<String> several,
        Optional<String> rest,
        List<PlanCode> codes) {

    /** What sums up everything. */
    public static final String TOTAL = "TOTAL";

    /** What sums up pairs of a complaint and a code: another figure than that of complaints. */
    public static final String PAIRS = "PAIRS";

    /** What sums up things that came of complaints: again another figure. */
    public static final String ITEMS = "ITEMS";

    PlanAxis {
        codes = List.copyOf(codes);
    }

    String total() {
        if (of.isList()) {
            return ITEMS;
        }
        return pairs ? PAIRS : TOTAL;
    }

    /** The axis as it is in one year: departments come and go. */
    YearAxis in(int year) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(total(), new ArrayList<>());
        Map<String, String> counted = new LinkedHashMap<>();
        for (var code : codes) {
            if (code.existsIn(year)) {
                parts.computeIfAbsent(
                                code.partOf().equals(TOTAL) ? total() : code.partOf(),
                                parent -> new ArrayList<>())
                        .add(code.code());
                code.counts().forEach(one -> counted.put(one, code.code()));
            }
        }
        several.ifPresent(parts.get(total())::add);
        rest.filter(code -> !parts.get(total()).contains(code)).ifPresent(parts.get(total())::add);
        return new YearAxis(this, parts, counted);
    }
}

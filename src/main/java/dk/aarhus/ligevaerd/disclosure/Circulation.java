package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A change of the counts along one axis that keeps every sum of it: from one leaf to another, with
 * the groups between them, or from a leaf up to the total.
 *
 * @param codes numbers of the codes that change, the one it was made for first
 * @param factors by how much each changes, 1 or -1; the first by 1
 */
public record Circulation(int[] codes, int[] factors) {

    /** More ways through one code than these hardly ever find what the smaller ones do not. */
    private static final int MOST = 120;

    /** Long axes get fewer for each code, so that all fit into the memory. */
    private static final int MOST_OF_AN_AXIS = 200_000;

    private static final int LONGEST = 9;

    /** For each code of an axis the circulations through it, smallest first. */
    static Circulation[][] throughEach(Dimension axis) {
        Search search = new Search(axis);
        Circulation[][] all = new Circulation[axis.codes().size()][];
        for (int code = 0; code < all.length; code++) {
            all[code] = search.through(code);
        }
        return all;
    }

    /** Balances one division after the other, each by a code that did not change yet. */
    private static final class Search {

        private final int[][] divisions;
        private final List<List<Integer>> divisionsOf = new ArrayList<>();
        private final int most;
        private final int[] change;

        /** Per division by how much its parent changes beyond its children. */
        private final int[] excess;

        private final int[] open;
        private final List<Circulation> found = new ArrayList<>();
        private final Set<List<Integer>> known = new HashSet<>();

        Search(Dimension axis) {
            Map<String, Integer> number = axis.numbers();
            List<int[]> all = new ArrayList<>();
            for (int code = 0; code < number.size(); code++) {
                divisionsOf.add(new ArrayList<>());
            }
            for (String parent : axis.codes()) {
                for (List<String> children : axis.divisionsOf(parent)) {
                    int[] division = new int[children.size() + 1];
                    division[0] = number.get(parent);
                    for (int i = 0; i < children.size(); i++) {
                        division[i + 1] = number.get(children.get(i));
                    }
                    Arrays.stream(division).forEach(code -> divisionsOf.get(code).add(all.size()));
                    all.add(division);
                }
            }
            divisions = all.toArray(int[][]::new);
            most = Math.max(20, Math.min(MOST, MOST_OF_AN_AXIS / Math.max(1, number.size())));
            excess = new int[divisions.length];
            change = new int[number.size()];
            open = new int[LONGEST];
        }

        Circulation[] through(int code) {
            found.clear();
            known.clear();
            add(code, 1);
            open[0] = code;
            for (int size = 1; size <= LONGEST && found.size() < most; size++) {
                extend(1, size);
            }
            add(code, -1);
            return found.toArray(Circulation[]::new);
        }

        private void extend(int used, int size) {
            int broken = firstBroken(used);
            if (broken < 0) {
                if (used == size) {
                    keep(used);
                }
                return;
            }
            if (used == size) {
                return;
            }
            int[] division = divisions[broken];
            int missing = excess[broken];
            if (Math.abs(missing) > 1) {
                return;
            }
            for (int i = 0; i < division.length && found.size() < most; i++) {
                if (change[division[i]] == 0) {
                    int by = i == 0 ? -missing : missing;
                    add(division[i], by);
                    open[used] = division[i];
                    extend(used + 1, size);
                    add(division[i], -by);
                }
            }
        }

        private void keep(int used) {
            int[] codes = Arrays.copyOf(open, used);
            if (known.add(Arrays.stream(codes).sorted().boxed().toList())) {
                int[] factors = Arrays.stream(codes).map(code -> change[code]).toArray();
                found.add(new Circulation(codes, factors));
            }
        }

        private int firstBroken(int used) {
            for (int i = 0; i < used; i++) {
                for (int division : divisionsOf.get(open[i])) {
                    if (excess[division] != 0) {
                        return division;
                    }
                }
            }
            return -1;
        }

        private void add(int code, int by) {
            change[code] += by;
            for (int division : divisionsOf.get(code)) {
                excess[division] += divisions[division][0] == code ? by : -by;
            }
        }
    }
}

package dk.aarhus.ligevaerd.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** How codes of one column are written: one after the other, each as often as it occurs. */
final class CodeList {

    /** What fits into the column, and more than any case has. */
    static final int MOST = 300;

    private CodeList() {}

    /** In the order of the list and not in that in which things came. */
    static <E extends Enum<E>> String written(Collection<E> codes) {
        return codes.stream()
                .sorted(Comparator.naturalOrder())
                .limit(MOST)
                .map(Enum::name)
                .collect(Collectors.joining("|"));
    }
}

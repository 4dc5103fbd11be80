package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which unknown counts hang together by sums: whoever learns something of one of them can learn of
 * these, and of no others.
 */
final class Entangled {

    private final Set<String> known = new HashSet<>();
    private final List<Collection<String>> relations = new ArrayList<>();

    /** The count stands in everybody's papers. */
    void known(String count) {
        known.add(count);
    }

    /** Somebody who knows all but one of these counts may know the last. */
    void related(Collection<String> counts) {
        relations.add(counts);
    }

    /** All that hangs together with one count; nothing where that is known already. */
    Set<String> with(String count) {
        Map<String, List<Collection<String>>> of = new HashMap<>();
        for (var relation : relations) {
            relation.stream()
                    .filter(one -> !known.contains(one))
                    .forEach(
                            one ->
                                    of.computeIfAbsent(one, name -> new ArrayList<>())
                                            .add(relation));
        }
        var reached = new HashSet<String>();
        var next = new ArrayDeque<String>();
        if (!known.contains(count)) {
            reached.add(count);
            next.add(count);
        }
        while (!next.isEmpty()) {
            of.getOrDefault(next.poll(), List.of()).stream()
                    .flatMap(Collection::stream)
                    .filter(one -> !known.contains(one))
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }
}

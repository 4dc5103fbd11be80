package dk.aarhus.ligevaerd.casework.investigation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which what was written last is read first. */
final class Newest {

    private Newest() {}

    static <T> List<T> first(List<T> inOrder) {
        var turned = new ArrayList<>(inOrder);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }
}

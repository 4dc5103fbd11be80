package dk.aarhus.ligevaerd.intake.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything answered so far, exactly as typed, by the name of its field. */
public record DraftAnswers(Map<String, List<String>> given) {

    public DraftAnswers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    public static DraftAnswers none() {
        return new DraftAnswers(Map.of());
    }

    public List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** The same with another answer to one question; none where there are no values. */
    public DraftAnswers with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, List.copyOf(values));
        }
        return new DraftAnswers(changed);
    }
}

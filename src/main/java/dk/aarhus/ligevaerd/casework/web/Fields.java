package dk.aarhus.ligevaerd.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a page: what is stored, or what was just typed in its place. */
record Fields(Map<String, List<String>> values) {

    static Fields empty() {
        return new Fields(Map.of());
    }

    /** The text of a field, or an empty one. */
    public String one(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    public boolean has(String name, Object value) {
        return values.getOrDefault(name, List.of()).contains(String.valueOf(value));
    }

    /** Whether nothing was chosen. */
    public boolean lacks(String name) {
        return one(name).isEmpty();
    }

    /** The same with the fields of one form as they were typed: unchecked boxes are gone. */
    Fields with(Posted typed) {
        var mixed = new LinkedHashMap<>(values);
        mixed.keySet().removeIf(name -> name.startsWith(typed.prefix()));
        mixed.putAll(typed.fields());
        return new Fields(mixed);
    }
}

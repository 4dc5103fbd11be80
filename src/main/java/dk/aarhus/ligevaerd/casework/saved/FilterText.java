package dk.aarhus.ligevaerd.casework.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A filter as it is stored: codes, days and accounts, never words. */
final class FilterText {

    private FilterText() {}

    static String of(Map<String, String> filter) {
        return filter.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> read(String stored) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : stored.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                values.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return values;
    }
}

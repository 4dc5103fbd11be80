package dk.aarhus.ligevaerd.casework.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** What comes back from the page that shows two versions of a form. */
final class Chosen {

    private Chosen() {}

    /**
     * Of fields that came in two versions the one that was chosen; without a choice what somebody
     * else saved, so that nothing is overwritten unseen.
     *
     * @param sent also that of a form that came once
     */
    static MultivaluedMap<String, String> of(MultivaluedMap<String, String> sent) {
        if (!sent.containsKey(Clash.SENT)) {
            return sent;
        }
        var chosen = new MultivaluedHashMap<String, String>();
        sent.forEach(
                (name, values) -> {
                    if (!isVersion(name)) {
                        chosen.put(name, values);
                    }
                });
        sent.keySet().stream()
                .filter(Chosen::isVersion)
                .map(name -> name.substring(name.indexOf('.') + 1))
                .distinct()
                .forEach(
                        name -> {
                            var mine = "mine".equals(sent.getFirst(Clash.KEEP + name));
                            var values = sent.get((mine ? Clash.MINE : Clash.THEIRS) + name);
                            chosen.put(name, values == null ? List.of() : values);
                        });
        return chosen;
    }

    private static boolean isVersion(String name) {
        return name.startsWith(Clash.MINE) || name.startsWith(Clash.THEIRS);
    }
}

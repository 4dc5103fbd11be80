package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One axis of a table: its codes and how they add up. A parent may be divided in several ways (by
 * place and by size), and a code may stand in several divisions.
 */
public final class Dimension {

    private final String name;
    private final Map<String, List<List<String>>> divisions;
    private final Map<String, List<Division>> containing = new HashMap<>();
    private final Set<String> codes = new LinkedHashSet<>();

    /** A parent and one way to divide it. */
    record Division(String parent, List<String> children) {}

    /**
     * @param divisions for every parent each of its divisions into children
     * @throws InvalidTable when a hierarchy goes in a circle, is empty, or names a child twice
     */
    public Dimension(String name, Map<String, List<List<String>>> divisions) {
        this.name = name;
        this.divisions = new LinkedHashMap<>(divisions);
        divisions.forEach(
                (parent, ways) -> {
                    codes.add(parent);
                    ways.forEach(children -> register(new Division(parent, List.copyOf(children))));
                });
        refuseCircles();
    }

    /** A total and its parts, with nothing in between. */
    public static Dimension flat(String name, String total, List<String> parts) {
        return new Dimension(name, Map.of(total, List.of(parts)));
    }

    public String name() {
        return name;
    }

    /** All codes, parents before their children in the order given. */
    public Set<String> codes() {
        return codes;
    }

    /** Whether the codes and all divisions are the same. */
    boolean isSameAs(Dimension other) {
        return divisions.equals(other.divisions) && codes.equals(other.codes);
    }

    /** The codes numbered in their order. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        return numbers;
    }

    /** The codes that are part of nothing larger; usually one total. */
    public List<String> roots() {
        return codes.stream().filter(code -> !containing.containsKey(code)).toList();
    }

    /** The ways in which a code is divided; none for a leaf. */
    public List<List<String>> divisionsOf(String code) {
        return divisions.getOrDefault(code, List.of());
    }

    List<Division> divisionsContaining(String code) {
        return containing.getOrDefault(code, List.of());
    }

    /** The code, and every code that it is a part of. */
    Set<String> selfAndAbove(String code) {
        Set<String> above = new LinkedHashSet<>(Set.of(code));
        divisionsContaining(code)
                .forEach(division -> above.addAll(selfAndAbove(division.parent())));
        return above;
    }

    private void register(Division division) {
        if (division.children().isEmpty()) {
            throw new InvalidTable(
                    place(), "the code %s is divided into nothing".formatted(division.parent()));
        }
        if (new HashSet<>(division.children()).size() < division.children().size()) {
            throw new InvalidTable(
                    place(), "a child of %s is named twice".formatted(division.parent()));
        }
        codes.addAll(division.children());
        division.children()
                .forEach(
                        child ->
                                containing
                                        .computeIfAbsent(child, c -> new ArrayList<>())
                                        .add(division));
    }

    private void refuseCircles() {
        Set<String> done = new HashSet<>();
        for (String code : codes) {
            follow(code, new LinkedHashSet<>(), done);
        }
    }

    private void follow(String code, Set<String> above, Set<String> done) {
        if (!above.add(code)) {
            throw new InvalidTable(
                    place(),
                    "the hierarchy goes in a circle: %s → %s"
                            .formatted(String.join(" → ", above), code));
        }
        if (!done.contains(code)) {
            divisionsOf(code)
                    .forEach(children -> children.forEach(child -> follow(child, above, done)));
            done.add(code);
        }
        above.remove(code);
    }

    private String place() {
        return "dimension " + name;
    }
}

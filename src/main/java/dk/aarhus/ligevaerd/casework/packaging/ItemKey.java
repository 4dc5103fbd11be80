package dk.aarhus.ligevaerd.casework.packaging;

/**
 * Which thing of a case: {@code DECISION}, {@code FILE:3}, {@code INTERVIEW:1}.
 *
 * @param source which one of its kind; empty where there is only one
 */
public record ItemKey(ItemKind kind, String source) implements Comparable<ItemKey> {

    /**
     * @throws IllegalArgumentException for what is none
     */
    static ItemKey parse(String typed) {
        var parts = typed.split(":", 2);
        return new ItemKey(ItemKind.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    @Override
    public int compareTo(ItemKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : padded().compareTo(other.padded());
    }

    /** File 10 comes after file 9. */
    private String padded() {
        return source.length() < 9 ? " ".repeat(9 - source.length()) + source : source;
    }

    @Override
    public String toString() {
        return source.isEmpty() ? kind.name() : kind + ":" + source;
    }
}

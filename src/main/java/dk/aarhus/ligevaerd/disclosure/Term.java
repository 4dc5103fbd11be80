package dk.aarhus.ligevaerd.disclosure;

/** A cell times a whole number. */
public record Term(String cell, long factor) {

    public Term {
        if (Math.abs(factor) > 1_000_000 || factor == 0) {
            throw new IllegalArgumentException(
                    "the factor %d of %s is 0 or beyond a million".formatted(factor, cell));
        }
    }

    public static Term plus(String cell) {
        return new Term(cell, 1);
    }

    public static Term minus(String cell) {
        return new Term(cell, -1);
    }
}

package dk.aarhus.ligevaerd.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * Everything a verifier needs beside the problem and the pattern. Secret: one of its tables is the
 * truth.
 *
 * @param base a table that agrees with everything given; the true one, if that was given
 */
public record Proof(long[] base, List<Evidence> evidence) {

    public Proof {
        evidence = List.copyOf(evidence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proof proof
                && Arrays.equals(base, proof.base)
                && evidence.equals(proof.evidence);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(base) + evidence.hashCode();
    }

    @Override
    public String toString() {
        return "Proof of %d findings".formatted(evidence.size());
    }
}

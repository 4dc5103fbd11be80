package dk.aarhus.ligevaerd.disclosure;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Why a cell is hidden, in terms of the secrets that it shields.
 *
 * @param secret whether the count itself is sensitive
 * @param protects the secrets of others whose proof moves this cell
 * @param together the cells that move with it in those proofs
 */
public record CellExplanation(
        String cell, boolean secret, SortedSet<String> protects, SortedSet<String> together) {

    /**
     * Explains every hidden cell of a safe pattern. For policy officers, never for the public: it
     * tells the small counts apart from those that only shield them.
     */
    public static SortedMap<String, CellExplanation> of(
            ProtectionProblem problem, Pattern pattern, Proof proof) {
        SortedMap<String, CellExplanation> all = new TreeMap<>();
        for (String id : pattern.suppressed()) {
            boolean secret = problem.isPrimary(problem.position(id).orElseThrow());
            all.put(id, new CellExplanation(id, secret, new TreeSet<>(), new TreeSet<>()));
        }
        for (Evidence item : proof.evidence()) {
            String name = problem.secrets().get(item.secret()).name();
            for (Witness witness : List.of(item.low(), item.high())) {
                note(problem, all, name, witness);
            }
        }
        return all;
    }

    /** The sentence "protects X together with Y and Z". */
    public String sentence() {
        String own =
                secret
                        ? "%s is hidden because it is sensitive itself".formatted(cell)
                        : "%s is hidden".formatted(cell);
        if (protects.isEmpty()) {
            return own + (secret ? "." : " since an earlier release.");
        }
        return "%s%s protects %s together with %s."
                .formatted(
                        own,
                        secret ? ", and" : ": it",
                        several(protects),
                        together.isEmpty() ? "nothing else" : several(together));
    }

    private static String several(SortedSet<String> names) {
        int most = 4;
        String first = String.join(", ", names.stream().limit(most).toList());
        return names.size() > most ? "%s and %d more".formatted(first, names.size() - most) : first;
    }

    private static void note(
            ProtectionProblem problem,
            SortedMap<String, CellExplanation> all,
            String secret,
            Witness witness) {
        for (int cell : witness.cells()) {
            CellExplanation explanation = all.get(problem.id(cell));
            if (explanation != null && !explanation.cell().equals(secret)) {
                explanation.protects().add(secret);
                for (int other : witness.cells()) {
                    String name = problem.id(other);
                    if (other != cell && !name.equals(secret)) {
                        explanation.together().add(name);
                    }
                }
            }
        }
    }
}

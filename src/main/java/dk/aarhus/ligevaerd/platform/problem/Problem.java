package dk.aarhus.ligevaerd.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal on its way to whoever asked: thrown by a room, translated once into {@code
 * application/problem+json} or a page.
 *
 * <p>Never carries what a person wrote: only kinds, field names and values of code lists.
 */
public final class Problem extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members;

    private Problem(ProblemKind kind, List<Violation> violations, Map<String, Object> members) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.violations = List.copyOf(violations);
        this.members = members;
    }

    public static Problem of(ProblemKind kind) {
        return new Problem(kind, List.of(), Map.of());
    }

    /** Understood, but not valid: names every wrong field at once. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(ProblemKind.INVALID, violations, Map.of());
    }

    public static Problem invalid(String field, ViolationKind kind) {
        return invalid(List.of(new Violation(field, kind)));
    }

    /** The same problem with one more member of our own, such as {@code unmet}. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(kind, violations, more);
    }

    public ProblemKind kind() {
        return kind;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> members() {
        return members;
    }
}

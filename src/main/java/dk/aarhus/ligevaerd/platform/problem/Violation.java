package dk.aarhus.ligevaerd.platform.problem;

/**
 * One thing that is wrong with one field.
 *
 * @param field the field's name as the sender knows it, such as {@code when.from}
 * @param kind what is wrong
 * @param limit the number the rule speaks of (a length, a count, a year); 0 where it speaks of none
 */
public record Violation(String field, ViolationKind kind, int limit) {

    public Violation(String field, ViolationKind kind) {
        this(field, kind, 0);
    }
}

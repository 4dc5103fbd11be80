package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.List;

/** Reads what was typed about related cases. */
final class RelationInput {

    private static final int LONGEST_REASON = 2_000;
    private static final String REFERENCE = "reference";

    private RelationInput() {}

    /** A link as read. */
    record Related(Reference other, RelationKind kind, String reason) {}

    static Related relating(RelationForms.Relating form, Reference here) {
        var reader = new InputReader();
        var other = reader.value(REFERENCE, form.reference(), Reference::parse);
        if (form.reference() == null || form.reference().isBlank()) {
            reader.note(REFERENCE, ViolationKind.REQUIRED);
        }
        other.filter(here::equals).ifPresent(one -> reader.note(REFERENCE, ViolationKind.TWICE));
        var kind = reader.requiredChoice("kind", form.kind(), RelationKind.class);
        var reason = reader.required("reason", form.reason(), LONGEST_REASON);
        reader.orRefuse();
        return new Related(other.orElseThrow(), kind, reason);
    }

    /** A merger as read. */
    record Merged(Reference leading, String reason) {}

    static Merged merging(RelationForms.Merging form, Reference here, Reference other) {
        var reader = new InputReader();
        var leading = reader.value("leading", form.leading(), Reference::parse);
        if (form.leading() == null || form.leading().isBlank()) {
            reader.note("leading", ViolationKind.REQUIRED);
        }
        leading.filter(one -> !one.equals(here) && !one.equals(other))
                .ifPresent(one -> reader.note("leading", ViolationKind.NOT_IN_LIST));
        var reason = reader.required("reason", form.reason(), LONGEST_REASON);
        reader.orRefuse();
        return new Merged(leading.orElseThrow(), reason);
    }

    static String reason(String typed) {
        var reader = new InputReader();
        var reason = reader.required("reason", typed, LONGEST_REASON);
        reader.orRefuse();
        return reason;
    }

    /** The same for a case that is not there and for one that is not for the caller. */
    static Problem noSuchCase() {
        return Problem.invalid(List.of(new Violation(REFERENCE, ViolationKind.NOT_IN_LIST)));
    }
}

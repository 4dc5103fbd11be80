package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The same act on many cases. Each is an act of its own, asked of the permission table, journalled
 * and with the reason in its timeline; what is refused in one does not stop the others.
 */
@ApplicationScoped
public class BulkActs {

    /** Whoever changes more at once has not looked at them. */
    public static final int MOST = 500;

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ACCOUNT_NAME = 120;

    private final Casework casework;
    private final Desk desk;

    BulkActs(Casework casework, Desk desk) {
        this.casework = casework;
        this.desk = desk;
    }

    /** A case in which it was not done. */
    public record Refused(Reference reference, ProblemKind problem) {}

    /** What came of it, case by case. */
    public record Outcome(List<Reference> done, List<Refused> refused) {}

    /**
     * @throws Problem INVALID for what was typed, and for more than {@link #MOST} cases: then
     *     nothing is done
     */
    public Outcome assign(BulkForms.BulkAssigning form, Caller caller) {
        var reader = new InputReader();
        var references = references(form.references(), reader);
        var handler = reader.required("handler", form.handler(), LONGEST_ACCOUNT_NAME);
        var reason = reader.required("reason", form.reason(), LONGEST_REASON);
        reader.orRefuse();
        return each(references, caller, seen -> casework.assign(seen, handler, reason, caller));
    }

    /** Does the same to each case, one by one; what is refused in one does not stop the others. */
    public Outcome each(Set<Reference> references, Caller caller, Consumer<SeenCase> act) {
        var done = new ArrayList<Reference>();
        var refused = new ArrayList<Refused>();
        for (var reference : references) {
            try {
                act.accept(new SeenCase(reference, desk.version(reference, caller)));
                done.add(reference);
            } catch (Problem problem) {
                if (problem.kind().status() >= 500) {
                    throw problem;
                }
                refused.add(new Refused(reference, problem.kind()));
            }
        }
        return new Outcome(List.copyOf(done), List.copyOf(refused));
    }

    /**
     * The chosen cases, each once; what is wrong is noted.
     *
     * @throws Problem INVALID for more than {@link #MOST}
     */
    public static Set<Reference> references(List<String> typed, InputReader reader) {
        var references = new LinkedHashSet<Reference>();
        if (typed == null || typed.isEmpty()) {
            reader.note("references", ViolationKind.REQUIRED);
            return references;
        }
        if (typed.size() > MOST) {
            throw Problem.invalid(
                    List.of(new Violation("references", ViolationKind.TOO_MANY, MOST)));
        }
        for (var one : typed) {
            reader.value("references", one, Reference::parse).ifPresent(references::add);
        }
        return references;
    }
}

package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** What every case was called, from the first assessment to the decision. */
@ApplicationScoped
class Classifications implements PanacheRepositoryBase<Classification, UUID> {

    /** The oldest first. */
    List<Classification> of(Reference reference) {
        return list("caseReference = ?1 order by place", reference.value());
    }

    void assessed(CaseFile file, Triage triage, Acting acting) {
        add(
                file.reference(),
                Classification.Occasion.ASSESSED,
                place ->
                        Classification.of(
                                file.reference(),
                                place,
                                Classification.Occasion.ASSESSED,
                                triage.forms(),
                                triage.grounds(),
                                triage.classes(),
                                acting));
    }

    void concluded(CaseFile file, Decision decision, Acting acting) {
        add(
                file.reference(),
                Classification.Occasion.CONCLUDED,
                place ->
                        Classification.of(
                                file.reference(),
                                place,
                                Classification.Occasion.CONCLUDED,
                                decision.forms(),
                                decision.grounds(),
                                decision.classes(),
                                acting));
    }

    /** Saying the same again is no other view. */
    private void add(
            Reference reference,
            Classification.Occasion occasion,
            IntFunction<Classification> line) {
        var lines = of(reference);
        var next = line.apply(lines.size());
        var same =
                lines.stream()
                        .filter(earlier -> earlier.occasion() == occasion)
                        .reduce((earlier, later) -> later)
                        .filter(next::saysTheSameAs)
                        .isPresent();
        if (!same) {
            persist(next);
        }
    }
}

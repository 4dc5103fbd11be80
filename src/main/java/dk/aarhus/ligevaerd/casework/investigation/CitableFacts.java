package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.Citable;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a case, by number. */
@ApplicationScoped
class CitableFacts implements Citable {

    private final FactSheets facts;

    CitableFacts(FactSheets facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> numbers(Reference reference) {
        return facts.of(reference).stream()
                .map(fact -> "F" + fact.number())
                .collect(Collectors.toUnmodifiableSet());
    }
}

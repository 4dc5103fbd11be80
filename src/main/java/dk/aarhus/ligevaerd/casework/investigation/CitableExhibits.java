package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.Citable;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of the register of evidence of a case, by number. */
@ApplicationScoped
class CitableExhibits implements Citable {

    private final ExhibitSheets exhibits;

    CitableExhibits(ExhibitSheets exhibits) {
        this.exhibits = exhibits;
    }

    @Override
    public Set<String> numbers(Reference reference) {
        return exhibits.of(reference).stream()
                .map(exhibit -> "R" + exhibit.number())
                .collect(Collectors.toUnmodifiableSet());
    }
}

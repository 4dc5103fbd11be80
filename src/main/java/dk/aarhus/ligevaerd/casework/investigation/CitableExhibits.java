package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.Citable;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of the register of evidence of a case, by number; without what was filed wrong. */
@ApplicationScoped
@Transactional
class CitableExhibits implements Citable {

    private final ExhibitSheets exhibits;
    private final CaseEvidence evidence;

    CitableExhibits(ExhibitSheets exhibits, CaseEvidence evidence) {
        this.exhibits = exhibits;
        this.evidence = evidence;
    }

    @Override
    public Set<String> numbers(Reference reference) {
        return exhibits.citable(reference, evidence.of(reference)).stream()
                .map(exhibit -> "R" + exhibit.number())
                .collect(Collectors.toUnmodifiableSet());
    }
}

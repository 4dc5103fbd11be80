package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a case, by number. */
@ApplicationScoped
class CitableFiles implements Citable {

    private final CaseEvidence evidence;

    CitableFiles(CaseEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Set<String> numbers(Reference reference) {
        return evidence.of(reference).stream()
                .map(file -> "B" + file.number())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.investigation.Exhibit;
import dk.aarhus.ligevaerd.casework.investigation.FileCopies;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Files that were handed to the municipality's journal. */
@ApplicationScoped
class JournalisedFiles implements FileCopies {

    private final Filings filings;

    JournalisedFiles(Filings filings) {
        this.filings = filings;
    }

    @Override
    public List<Copy> of(Reference reference) {
        return filings.handedFiles(reference).stream()
                .map(
                        one ->
                                new Copy(
                                        UUID.fromString(one.source()),
                                        Exhibit.Step.JOURNALISED,
                                        one.handedOn().orElseThrow(),
                                        CaseEvent.SERVICE))
                .toList();
    }
}

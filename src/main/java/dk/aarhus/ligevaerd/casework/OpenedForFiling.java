package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;

/** Cases as the journal's round reads them: no caller, for nobody sees what it reads. */
@ApplicationScoped
public class OpenedForFiling {

    private final Cases cases;

    OpenedForFiling(Cases cases) {
        this.cases = cases;
    }

    public CaseFile one(Reference reference) {
        return cases.referenced(reference)
                .orElseThrow(() -> new IllegalStateException("no such case"));
    }
}

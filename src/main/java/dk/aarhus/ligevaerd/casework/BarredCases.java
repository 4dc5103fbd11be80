package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.HiddenCases;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Hides a case from whom it is closed to, wherever else its reference may stand. */
@ApplicationScoped
class BarredCases implements HiddenCases {

    private final Cases cases;
    private final Ties ties;

    BarredCases(Cases cases, Ties ties) {
        this.cases = cases;
        this.ties = ties;
    }

    @Override
    @Transactional
    public boolean isHidden(Reference reference, Caller caller) {
        return cases.referenced(reference).filter(file -> ties.isBarred(file, caller)).isPresent();
    }
}

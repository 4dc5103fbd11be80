package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All parties of all cases. */
@ApplicationScoped
class PartySheets implements Sheets<PartySheet> {

    List<Party> parties(Reference reference) {
        return of(reference).stream().map(PartySheet::party).toList();
    }

    /** Forgets what of them was read before: what is in the base now counts. */
    void readAnew(Reference reference) {
        of(reference).forEach(getEntityManager()::refresh);
    }
}

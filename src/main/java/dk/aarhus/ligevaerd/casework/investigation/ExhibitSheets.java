package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;

/** All pieces of evidence, of all cases. */
@ApplicationScoped
class ExhibitSheets implements Sheets<ExhibitSheet> {}

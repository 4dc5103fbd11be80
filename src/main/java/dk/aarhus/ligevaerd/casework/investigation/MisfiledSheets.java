package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;

/** All that was filed wrong, of all cases. */
@ApplicationScoped
class MisfiledSheets implements Sheets<MisfiledSheet> {}

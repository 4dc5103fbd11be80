package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;

/** All of them, of all cases. */
@ApplicationScoped
class RiskSheets implements Sheets<RiskSheet> {}

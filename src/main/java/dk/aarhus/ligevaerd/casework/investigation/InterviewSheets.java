package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;

/** All talks, of all cases. */
@ApplicationScoped
class InterviewSheets implements Sheets<InterviewSheet> {}

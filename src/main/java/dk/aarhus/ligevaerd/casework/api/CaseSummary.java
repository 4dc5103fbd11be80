package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * A case in a list. No words of anybody.
 *
 * @param phase null for a report that the caller has not yet said to be able to take
 */
record CaseSummary(
        Reference reference,
        CaseStatus status,
        Phase phase,
        DepartmentCode department,
        Urgency urgency,
        LocalDate received,
        LocalDate due,
        int version) {

    /** What may be known of a report before somebody has said to be able to take it. */
    static CaseSummary ofWaiting(CaseFile file) {
        return new CaseSummary(
                file.reference(),
                file.status(),
                null,
                file.department().orElse(null),
                file.urgency(),
                file.received(),
                file.due().orElse(null),
                file.version());
    }

    static CaseSummary of(CaseFile file) {
        return new CaseSummary(
                file.reference(),
                file.status(),
                file.phase(),
                file.department().orElse(null),
                file.urgency(),
                file.received(),
                file.due().orElse(null),
                file.version());
    }
}

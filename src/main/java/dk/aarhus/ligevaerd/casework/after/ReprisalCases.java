package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.intake.OfficeReports;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Opens a case of its own where something bad came of a report: other acts, maybe of other people,
 * to be handled from the beginning and by whoever has no part in the first.
 */
@ApplicationScoped
class ReprisalCases {

    private final OfficeReports reports;
    private final CaseRows rows;

    ReprisalCases(OfficeReports reports, CaseRows rows) {
        this.reports = reports;
        this.rows = rows;
    }

    /**
     * @param words what was told; the account of the new report
     * @param by who recorded it
     */
    Reference open(CaseFile first, String words, String by, LocalDate today) {
        var next = reports.fileReprisal(first.reference(), words, today);
        rows.flush();
        rows.keep(CaseLink.of(first.reference(), next, today));
        first.linked(by, today);
        return next;
    }
}

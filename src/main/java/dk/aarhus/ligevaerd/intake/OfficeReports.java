package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reports that the office writes itself, because of another one. Nobody has a code of theirs: their
 * reporter reads the mailbox of the first, and the same people must not see them.
 */
@ApplicationScoped
public class OfficeReports {

    private final Reports reports;
    private final Filings filings;

    OfficeReports(Reports reports, Filings filings) {
        this.reports = reports;
        this.filings = filings;
    }

    /**
     * Files that something bad came of a report.
     *
     * @param words what was told of it
     * @return the reference of the new report
     */
    @Transactional
    public Reference fileReprisal(Reference first, String words, LocalDate today) {
        var of = reports.referenced(first).orElseThrow();
        var filed =
                filings.store(
                        new Filing(
                                of.capacity(),
                                of.identity(),
                                of.phase(),
                                of.department(),
                                of.unit(),
                                of.workplace(),
                                Form.RETALIATION,
                                Optional.empty(),
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                words,
                                of.language(),
                                Set.of(),
                                Optional.empty(),
                                of.mustNotSee(),
                                of.excludedFunctions(),
                                of.accusedFunction(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                of.further()),
                        today);
        reports.referenced(filed.reference())
                .orElseThrow()
                .reaches(of.mailboxReference().orElse(first));
        return filed.reference();
    }
}

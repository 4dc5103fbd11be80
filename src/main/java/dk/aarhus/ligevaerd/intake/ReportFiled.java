package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A report came in. Observed in the transaction that stores it, so that no report is without a
 * case. No words, no person.
 *
 * @param namedExclusions how many lines the reporter wrote about people who must not see it
 * @param onlyRegister whether the reporter wants it to count, and no case
 */
public record ReportFiled(
        Reference reference,
        LocalDate received,
        Phase phase,
        Optional<DepartmentCode> department,
        Optional<ReporterCapacity> capacity,
        IdentityMode identity,
        Form form,
        Set<Ground> grounds,
        Set<StaffFunction> excludedFunctions,
        Optional<StaffFunction> accusedFunction,
        int namedExclusions,
        boolean onlyRegister,
        boolean immediateDanger) {

    static ReportFiled of(Report report) {
        return new ReportFiled(
                report.reference(),
                report.receivedOn(),
                report.phase(),
                report.department(),
                report.capacity(),
                report.identity(),
                report.form(),
                report.grounds(),
                report.excludedFunctions(),
                report.accusedFunction(),
                report.mustNotSee().size(),
                report.wishes().contains(Wish.ONLY_REGISTER),
                report.immediateDanger());
    }
}

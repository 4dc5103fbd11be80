package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a report to somebody who has not yet said to be able to take it: enough to see
 * an interest of one's own in the matter, and nothing of what happened.
 *
 * @param involved the persons that the report is about, in the reporter's words
 * @param excluded those who must not see it, in the reporter's words
 * @param excludedFunctions those who must not see it, by function
 * @param unmatched the lines of {@code excluded} that nobody has matched to accounts yet
 */
public record NewReport(
        Reference reference,
        Optional<DepartmentCode> department,
        LocalDate received,
        List<String> involved,
        List<String> excluded,
        List<StaffFunction> excludedFunctions,
        List<String> unmatched) {

    /** Nobody opens it while somebody may be meant who is not known. */
    public boolean canBeTaken() {
        return unmatched.isEmpty();
    }
}

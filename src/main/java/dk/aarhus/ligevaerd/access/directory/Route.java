package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the routing table: reports like this go there, and are opened by these.
 *
 * @param department empty where it holds for every department, and for none
 * @param regime empty where it holds for both
 * @param accused the functions of the person the report is about; empty where it holds whoever that
 *     is, known or not
 * @param queue where such a report lies
 * @param receivedBy those who open it first and appoint the others
 * @param workedOnBy those who may open it later
 * @param because why, in a sentence for whoever checks the table
 */
public record Route(
        Optional<DepartmentCode> department,
        Optional<Regime> regime,
        Set<StaffFunction> accused,
        Queue queue,
        Set<StaffFunction> receivedBy,
        Set<StaffFunction> workedOnBy,
        String because) {

    boolean holds(
            Optional<DepartmentCode> where, Regime under, Optional<StaffFunction> accusedOne) {
        return (department.isEmpty() || department.equals(where))
                && (regime.isEmpty() || regime.get() == under)
                && (accused.isEmpty() || accusedOne.filter(accused::contains).isPresent());
    }

    /** Whether somebody is left to receive it and somebody to work on it. */
    boolean isLeftWith(Set<StaffFunction> excluded) {
        return !excluded.containsAll(receivedBy) && !excluded.containsAll(workedOnBy);
    }
}

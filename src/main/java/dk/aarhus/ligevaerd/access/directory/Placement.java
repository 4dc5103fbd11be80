package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the directory says of an account.
 *
 * @param seen the version, to be given back with a change
 * @param name as colleagues know the person; empty where nobody wrote it
 * @param lineManager the account of whoever leads the person
 * @param absentTo the last day of an absence; empty where nobody knows when it ends
 * @param substitute the account of whoever steps in
 * @param successor the account of whoever gets the open cases after the last day
 * @param mail where reminders go; empty where the address is made of the account
 */
public record Placement(
        UUID id,
        int seen,
        String account,
        Optional<String> name,
        Optional<DepartmentCode> department,
        StaffFunction function,
        Optional<String> lineManager,
        Optional<LocalDate> absentFrom,
        Optional<LocalDate> absentTo,
        Optional<String> substitute,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> successor,
        Optional<String> mail) {

    public boolean isAbsentOn(LocalDate day) {
        return absentFrom.filter(from -> !day.isBefore(from)).isPresent()
                && absentTo.filter(to -> day.isAfter(to)).isEmpty();
    }
}

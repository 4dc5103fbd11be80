package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who takes part in a case, as the desk reads it.
 *
 * @param number what others of the case's sheets call them by; the reporter's name never stands
 *     here
 * @param function such as "head of the unit"; what others are told instead of a name
 * @param account of a member of the staff, to whom the case is closed because of it
 * @param language a code such as {@code da}
 * @param leftOn since when they take no part any more
 * @param information what they are owed of knowing; empty for the reporter, who was told when
 *     sending
 */
public record Party(
        int number,
        PartyRole role,
        LegalStanding standing,
        Optional<String> name,
        Optional<String> function,
        Optional<String> workplace,
        Optional<String> contact,
        Optional<String> account,
        Optional<String> language,
        LocalDate namedOn,
        String namedBy,
        Optional<LocalDate> leftOn,
        Optional<InformationDuty> information) {

    public boolean isReporter() {
        return role == PartyRole.REPORTER;
    }

    public boolean isAccused() {
        return role == PartyRole.ACCUSED;
    }

    boolean lacksInformation(LocalDate today) {
        return information.filter(duty -> duty.isOwed(today)).isPresent();
    }
}

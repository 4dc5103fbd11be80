package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.law.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a case of an earlier year was handled, where a file says so.
 *
 * @param daysStood between the acknowledgement and the decision
 * @param contacts one for each question whether anything bad came of the report
 * @param recurrence on the one case that stands for its workplace
 */
record FactHandling(
        Urgency urgency,
        Optional<LocalDate> triaged,
        Optional<Integer> daysStood,
        Optional<HearingState> hearing,
        List<ContactResult> contacts,
        List<RemedyResult> remedies,
        Optional<ReprisalSeen> reprisalSeen,
        Optional<UnitRecurrence> recurrence) {

    FactHandling {
        contacts = List.copyOf(contacts);
        remedies = List.copyOf(remedies);
    }

    Optional<PauseBand> stoodStill() {
        return daysStood.map(PauseBand::of);
    }
}

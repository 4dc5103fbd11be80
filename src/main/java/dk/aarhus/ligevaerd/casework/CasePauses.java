package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/** On how many days cases stood still because somebody else had them. */
public interface CasePauses {

    /** Days after the first of these and up to the second on which it stood still. */
    int daysStood(Reference reference, LocalDate from, LocalDate until);
}

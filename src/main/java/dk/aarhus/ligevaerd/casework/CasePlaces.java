package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.Optional;

/** What is counted of where cases happened: never the place. */
public interface CasePlaces {

    /** Empty where the case does not stand for its workplace, or nobody knows the workplace. */
    Optional<UnitRecurrence> recurrenceOf(Reference reference);
}

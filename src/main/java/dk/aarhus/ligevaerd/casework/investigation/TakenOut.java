package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseFile;

/**
 * Something was filed wrong and says nothing any more; what rests on it goes with it.
 *
 * @param number of the thing among those of its kind
 */
public record TakenOut(CaseFile file, Misfiled.Kind kind, int number, Acting acting) {}

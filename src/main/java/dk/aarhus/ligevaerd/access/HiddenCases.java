package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.shared.Reference;

/**
 * Cases that do not exist for somebody, though their role needs no tie: an auditor whom a reporter
 * excluded finds no trace of the case in the journal either. Answered by the room that keeps the
 * cases.
 */
public interface HiddenCases {

    boolean isHidden(Reference reference, Caller caller);
}

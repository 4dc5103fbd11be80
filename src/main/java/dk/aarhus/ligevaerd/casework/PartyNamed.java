package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;

/** A member of the staff takes part in a case, and must find it nowhere. */
public record PartyNamed(Reference reference, String account) {}

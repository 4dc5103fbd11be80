package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;

/** A version of a case as its reader has seen it. */
public record SeenCase(Reference reference, int version) {}

package dk.aarhus.ligevaerd.casework;

/** Whether the handler has an interest in the matter (FVL §§ 3 to 6). */
record ConflictDeclaration(boolean noConflict) {}

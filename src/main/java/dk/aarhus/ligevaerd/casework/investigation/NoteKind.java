package dk.aarhus.ligevaerd.casework.investigation;

/** What a note is of (OFL § 13: what is told by word of mouth is written down). */
public enum NoteKind {
    TELEPHONE,
    MEETING,
    VISIT,
    LETTER,
    STEP
}

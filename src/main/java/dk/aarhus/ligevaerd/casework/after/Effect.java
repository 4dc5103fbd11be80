package dk.aarhus.ligevaerd.casework.after;

/** What a look back showed: whether what was done has worked. */
public enum Effect {
    WORKED,
    PARTLY,
    DID_NOT
}

package dk.aarhus.ligevaerd.casework.looking;

/** Why a file, or a page of it, is not shown; the page says what to do instead. */
public enum Hindrance {
    NONE,
    VIRUS,
    DAMAGED,
    ENCRYPTED,
    /** Unpacked or drawn it would be larger than a page may be. */
    BOMB,
    /** Nothing here draws this kind of file. */
    KIND,
    /** It would take longer than anybody waits. */
    SLOW,
    /** Others are looking at files right now. */
    BUSY
}

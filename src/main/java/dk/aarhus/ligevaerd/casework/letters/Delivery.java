package dk.aarhus.ligevaerd.casework.letters;

/** How a letter reaches its reader. */
public enum Delivery {
    /** Into the reporter's mailbox here; for the reporter alone. */
    MAILBOX,
    /** Handed to the municipality's sender of Digital Post as a MeMo file. */
    DIGITAL_POST,
    /** Printed, and given or posted by hand. */
    BY_HAND
}

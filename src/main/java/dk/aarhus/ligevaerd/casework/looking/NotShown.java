package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.intake.evidence.FileRefused;

/** A file that is not shown, and why. */
public final class NotShown extends Exception {

    private static final long serialVersionUID = 1L;

    private final Hindrance hindrance;

    public NotShown(Hindrance hindrance) {
        // No message and no cause: a library's own words may quote the file.
        super(null, null, false, false);
        this.hindrance = hindrance;
    }

    /** What was refused as a file cannot be shown either. */
    public static NotShown because(FileRefused refused) {
        return new NotShown(
                switch (refused.fault()) {
                    case ENCRYPTED -> Hindrance.ENCRYPTED;
                    case BOMB -> Hindrance.BOMB;
                    default -> Hindrance.DAMAGED;
                });
    }

    public Hindrance hindrance() {
        return hindrance;
    }
}

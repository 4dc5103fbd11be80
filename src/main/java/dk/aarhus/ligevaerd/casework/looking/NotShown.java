package dk.aarhus.ligevaerd.casework.looking;

/** A file that is not shown, and why. */
public final class NotShown extends Exception {

    private static final long serialVersionUID = 1L;

    private final Hindrance hindrance;

    public NotShown(Hindrance hindrance) {
        // No message and no cause: a library's own words may quote the file.
        super(null, null, false, false);
        this.hindrance = hindrance;
    }

    public Hindrance hindrance() {
        return hindrance;
    }
}

package dk.aarhus.ligevaerd.disclosure;

/** The tables cannot be what was counted. The message is one sentence and begins with the place. */
public class InvalidTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidTable(String place, String what) {
        super(place.isEmpty() ? what : place + ": " + what);
    }
}

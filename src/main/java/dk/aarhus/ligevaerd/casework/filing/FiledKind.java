package dk.aarhus.ligevaerd.casework.filing;

/** What stands in the municipality's journal: documents received, sent, and final internal ones. */
public enum FiledKind {
    /** What the reporter sent, as it was received. */
    REPORT(Direction.IN),
    /** A message that the reporter wrote in the mailbox. */
    MESSAGE_IN(Direction.IN),
    /** A message to the reporter. */
    MESSAGE_OUT(Direction.OUT),
    /** A file that came with the report, later, or another way. */
    INCOMING_FILE(Direction.IN),
    LETTER(Direction.OUT),
    DECISION(Direction.INTERNAL),
    PACKAGE(Direction.OUT);

    private final Direction direction;

    FiledKind(Direction direction) {
        this.direction = direction;
    }

    /** Which way a document went. */
    public enum Direction {
        IN,
        OUT,
        INTERNAL
    }

    public Direction direction() {
        return direction;
    }
}

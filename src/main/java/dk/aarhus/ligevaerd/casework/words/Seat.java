package dk.aarhus.ligevaerd.casework.words;

/** A place at the desk: who has the ball in a case, and whose list a list is. */
public enum Seat {
    INTAKE,
    HANDLER,
    REVIEWER,
    DECISION_MAKER,
    UNIT,
    /** Whoever confirms that a case goes once it was kept long enough. */
    RECORDS;

    /** Whether one person has it in a case. */
    boolean isOfOne() {
        return switch (this) {
            case HANDLER, REVIEWER, DECISION_MAKER -> true;
            case INTAKE, UNIT, RECORDS -> false;
        };
    }
}

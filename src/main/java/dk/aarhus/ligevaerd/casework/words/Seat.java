package dk.aarhus.ligevaerd.casework.words;

/** A place at the desk: who has the ball in a case, and whose list a list is. */
public enum Seat {
    INTAKE,
    HANDLER,
    REVIEWER,
    DECISION_MAKER,
    UNIT
}

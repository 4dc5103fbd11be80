package dk.aarhus.ligevaerd.casework;

/**
 * How much one handler has on the desk.
 *
 * @param open cases that are under way
 * @param late those of them whose next step is overdue
 */
public record Workload(String handler, long open, long late) {}

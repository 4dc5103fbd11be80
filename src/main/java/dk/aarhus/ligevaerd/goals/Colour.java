package dk.aarhus.ligevaerd.goals;

/** How well employees are secured in a phase. */
public enum Colour {
    /** All targets met. */
    GREEN,
    /** One missed. */
    YELLOW,
    /** Two missed, or a reprisal. */
    RED,
    /** Too few cases, or what is published does not tell. */
    NOT_ASSESSABLE
}

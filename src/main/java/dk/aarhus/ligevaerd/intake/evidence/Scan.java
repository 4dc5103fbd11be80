package dk.aarhus.ligevaerd.intake.evidence;

/** What the virus scanner said. A file in which it found something is not kept. */
public enum Scan {
    CLEAN,
    /** There was no scanner, or it did not answer: whoever opens the file is told before. */
    NOT_SCANNED
}

package dk.aarhus.ligevaerd.intake.evidence;

/** What the virus scanner said. A file in which it finds something when it comes is not kept. */
public enum Scan {
    CLEAN,
    /** There was no scanner, or it did not answer: whoever opens the file is told before. */
    NOT_SCANNED,
    /** It was away when the file came, and found something later: nobody takes the file out. */
    VIRUS_FOUND
}

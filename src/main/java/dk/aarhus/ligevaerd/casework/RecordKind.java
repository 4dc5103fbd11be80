package dk.aarhus.ligevaerd.casework;

/**
 * What is written down in the course of a case, one text each; an earlier version stays in the
 * timeline.
 */
public enum RecordKind {
    /** Issues, sources, interviews, timetable. */
    PLAN,
    /** What was found, undisputed and disputed, for and against. */
    FACTS,
    /** What is to be put right, by whom and when. */
    REMEDY_PLAN,
    /** What was put right, and whether it worked. */
    REMEDY_RESULT,
    /** The answers of the reporter and others when asked about reprisals. */
    FOLLOW_UP
}

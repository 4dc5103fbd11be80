package dk.aarhus.ligevaerd.casework.investigation;

/** What can protect people and evidence meanwhile: neutral, temporary, the least that will do. */
public enum MeasureKind {
    SEPARATE_CONTACT,
    CHANGED_REPORTING_LINE,
    OTHER_TASKS_OR_PLACE,
    LEAVE_WITH_PAY,
    HOLD_DECISION,
    HOLD_VACANCY,
    PRESERVE_EVIDENCE,
    SUPPORT_TALK,
    /** The reporter hears of a time limit that the handling of the case does not stop. */
    POINT_OUT_TIME_LIMIT,
    OTHER;

    /** Whether somebody works elsewhere, otherwise or not at all because of it. */
    public boolean movesSomebody() {
        return switch (this) {
            case CHANGED_REPORTING_LINE, OTHER_TASKS_OR_PLACE, LEAVE_WITH_PAY -> true;
            case SEPARATE_CONTACT,
                    HOLD_DECISION,
                    HOLD_VACANCY,
                    PRESERVE_EVIDENCE,
                    SUPPORT_TALK,
                    POINT_OUT_TIME_LIMIT,
                    OTHER ->
                    false;
        };
    }
}

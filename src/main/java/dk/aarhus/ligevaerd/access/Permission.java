package dk.aarhus.ligevaerd.access;

/** What can be permitted. Every door names one of these; what no grant names is refused. */
public enum Permission {
    /** See that a case exists, in lists and by its reference, and read it. */
    READ_CASE,
    /**
     * See that a report waits, of which department it is and who is concerned; say whether one can
     * take it, and whom the names in it mean.
     */
    TAKE_CASE,
    /** Write in a report for somebody who calls, comes or wrote a letter. */
    ENTER_REPORT,
    /** Acknowledge, triage, forward and close at triage; appoint who works on the case. */
    TRIAGE_CASE,
    /** Plan, investigate, hear, assess, draft, follow up; write to the reporter. */
    WORK_ON_CASE,
    /**
     * Approve the plan of an investigation; agree to the tests and the draft, or send them back.
     */
    REVIEW_CASE,
    /** Decide, and order remedies. */
    DECIDE_CASE,
    /** Learn who the reporter is, for a reason that is kept. */
    OPEN_IDENTITY,
    /** Come to read a case until the day is over, for a reason that is kept, in an emergency. */
    BREAK_GLASS,
    /** See who did so. */
    READ_GLASS,
    /** Read who saw a case and what was done to it. */
    READ_CASE_JOURNAL,
    /** Read the journal of any case, new enrolments, and the reasons that were given. */
    READ_JOURNAL,
    /** Have the whole journal checked. */
    VERIFY_JOURNAL,
    /** Open the workbench of protected figures. */
    READ_WORKBENCH,
    /** Prepare a release of figures. */
    PREPARE_RELEASE,
    /** Publish a release that another person prepared. */
    PUBLISH_RELEASE,
    /** Read goals, indicators and the drafts of the report to the City Council. */
    READ_GOALS,
    /** Change a goal, with a reason; take over figures of others; write the report. */
    KEEP_GOALS,
    /** Sign the report that another person made ready. */
    SIGN_COUNCIL_REPORT,
    /** See which cases were kept long enough, by their references, and which are held. */
    READ_RETENTION,
    /** Hold a case back from being let go of, and lift that. */
    HOLD,
    /** Confirm that cases go for good. */
    LET_GO,
    /** See who may work here, who asks to, and who agreed to it. */
    READ_STAFF,
    /** Say who is called where a report must not wait. */
    KEEP_ROSTER,
    /** Be one of the two who let an account in, or the one who takes it out. */
    ENROL_STAFF,
    /** Take over the whole staff directory, or the register of units, from a file. */
    IMPORT_STAFF,
    /** Have everything that was ever published checked again. */
    VERIFY_FIGURES,
    /** Take over coded facts of earlier years from a file. */
    IMPORT_FACTS
}

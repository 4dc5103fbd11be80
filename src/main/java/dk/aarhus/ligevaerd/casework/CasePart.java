package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.vault.Place;

/** The parts of a case that hold words, named as the case's page names them. */
public enum CasePart {
    REPORT,
    DIALOGUE,
    TRIAGE,
    PLAN,
    FACTS,
    HEARING,
    TESTS,
    REVIEW,
    DECISION,
    REMEDY_PLAN,
    REMEDY_RESULT,
    FOLLOW_UP,
    TIMELINE,
    ISSUES,
    HEARINGS,
    MEASURES,
    NOTES,
    TASKS,
    LETTERS,
    MISFILED,
    EXHIBITS,
    INTERVIEWS,
    DOORS,
    PACKAGES;

    private static final String RECORD = "case_record.words/";

    /** The part that a sealed text belongs to. */
    static CasePart of(Place place) {
        var field = place.field();
        if (field.startsWith(RECORD)) {
            return valueOf(field.substring(RECORD.length()));
        }
        int end = field.indexOf('/');
        return switch (end < 0 ? field : field.substring(0, end)) {
            case "report.account", "report.workplace" -> REPORT;
            case "mailbox_message.words",
                    "mailbox_message.translation",
                    "case_waiting_message.words",
                    "case_waiting_message.translation",
                    "case_translation.words" ->
                    DIALOGUE;
            case "case_file.triage_note" -> TRIAGE;
            case "case_file.hearing_exempt_reason" -> HEARING;
            case "case_assessment.reasons", "case_assessment.departure", "case_answer.reasoning" ->
                    TESTS;
            case "case_second_look.remark" -> REVIEW;
            case "case_file.decision_reasons", "case_file.to_reporter" -> DECISION;
            case "case_event.note" -> TIMELINE;
            case "case_allegation.words",
                    "case_matter_fact.words",
                    "case_matter_fact.source",
                    "case_finding.reasons" ->
                    ISSUES;
            case "case_hearing_text.words",
                    "case_hearing_text.withheld",
                    "case_hearing_text.answer",
                    "case_hearing_text.objections",
                    "case_hearing_text.reporter_words",
                    "case_hearing_text.exempt_why",
                    "case_hearing_text.withheld_why",
                    "case_hearing_text.time_asked_why",
                    "case_hearing_text.time_told_why" ->
                    HEARINGS;
            case "case_measure.reason", "case_measure.review", "case_measure.end_reason" ->
                    MEASURES;
            case "case_note.words" -> NOTES;
            case "case_letter.words" -> LETTERS;
            case "case_task.words", "case_task.outcome" -> TASKS;
            case "case_party_task.words",
                    "case_party_task.answer",
                    "case_party_task.settled_why",
                    "case_party_task.time_asked_why",
                    "case_party_task.time_told_why" ->
                    DOORS;
            case "case_misfiled.reason" -> MISFILED;
            case "case_interview.invitation",
                    "case_interview.minutes",
                    "case_interview.objections" ->
                    INTERVIEWS;
            case "case_exhibit.what", "case_exhibit.source" -> EXHIBITS;
            case "case_package.basis",
                    "case_package.recipient",
                    "case_package.left_how",
                    "case_package_item.omitted_why",
                    "case_package_mark.why" ->
                    PACKAGES;
            default -> throw new IllegalArgumentException("no part holds " + field);
        };
    }
}

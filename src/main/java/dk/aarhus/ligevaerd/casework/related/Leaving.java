package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.Set;

/** What tells somebody outside the desk of a case, and cannot be untold. */
final class Leaving {

    private static final Set<String> TELLING_STAGES =
            Set.of(
                    CaseStatus.ACKNOWLEDGED.name(),
                    CaseStatus.DECIDED.name(),
                    CaseStatus.CLOSED.name(),
                    CaseStatus.FORWARDED.name(),
                    CaseStatus.WITHDRAWN.name());

    private Leaving() {}

    /**
     * @param lines how many lines the timeline had then
     */
    static boolean nothingSince(CaseFile file, int lines) {
        return file.timeline().stream().skip(lines).noneMatch(Leaving::tells);
    }

    /** Every act is here, so that nobody forgets to ask it of a new one. */
    private static boolean tells(CaseEvent line) {
        return switch (line.act()) {
            case WROTE_TO_REPORTER,
                    EXTENDED,
                    STATUS_TOLD,
                    COMPLAINT_ANSWERED,
                    LETTER_SENT,
                    PACKAGE_LEFT,
                    REMEDY_ORDERED,
                    FOLLOW_UP_ANSWERED,
                    FOLLOW_UP_TRIED,
                    PARTY_INFORMED,
                    HEARING_SHOWN,
                    HEARING_SENT,
                    MESSAGE_TRANSLATED,
                    EXHIBIT_HANDED,
                    INTERVIEW_PLANNED,
                    INTERVIEW_HELD,
                    MINUTES_ANSWERED,
                    DOOR_GIVEN,
                    DOOR_LOGIN_GIVEN,
                    RELEASED,
                    TIME_GRANTED,
                    TIME_REFUSED ->
                    true;
            case MOVED -> TELLING_STAGES.contains(line.subject());
            case OPENED,
                    TAKEN,
                    STEPPED_BACK,
                    NAMES_MATCHED,
                    OVERRIDDEN,
                    SET_ASIDE,
                    TRACK_CHOSEN,
                    TRIAGED,
                    URGENCY_CHANGED,
                    DEPARTMENT_CHANGED,
                    STAFFED,
                    CONFLICT_DECLARED,
                    CLOSED_TO_PERSONS,
                    LEFT_THE_DESK,
                    HANDED_OVER,
                    GLASS_BROKEN,
                    RECORDED,
                    HEARD,
                    ASSESSED,
                    DRAFTED,
                    REVIEWED,
                    REPORTER_WROTE,
                    REPORTER_WITHDREW,
                    REPORTER_ASKED,
                    REPORTER_WANTS_OTHER,
                    REPORTER_BECAME_KNOWN,
                    REPORTER_FOLLOWED_UP,
                    LEARNED_RECORDED,
                    FINAL_DAY_RECORDED,
                    FINAL_DAY_SETTLED,
                    DUTY_CONFIRMED,
                    LETTER_DRAFTED,
                    LETTER_EDITED,
                    LETTER_APPROVED,
                    LETTER_DROPPED,
                    PACKAGE_BEGUN,
                    PACKAGE_CHANGED,
                    PACKAGE_FROZEN,
                    PACKAGE_APPROVED,
                    PACKAGE_DROPPED,
                    REMEDY_DONE,
                    REMEDY_CHECKED,
                    REMEDY_DROPPED,
                    LINKED,
                    REVIEW_ASKED,
                    REVIEW_DECIDED,
                    ROUTE_TAKEN,
                    ROUTE_ENDED,
                    LEARNT,
                    CHECK_ORDERED,
                    CHECK_DONE,
                    CHECK_PROVED,
                    PARTY_NAMED,
                    PARTY_CHANGED,
                    PARTY_LEFT,
                    INFORMATION_POSTPONED,
                    RISK_WEIGHED,
                    ALLEGED,
                    ALLEGATION_CHANGED,
                    FACT_STATED,
                    FACT_CHANGED,
                    FOUND,
                    HEARING_WRITTEN,
                    HEARING_DROPPED,
                    HEARING_EXEMPTED,
                    HEARING_ANSWERED,
                    REPORTER_ANSWERED_HEARING,
                    MEASURE_TAKEN,
                    MEASURE_REVIEWED,
                    MEASURE_ENDED,
                    NOTED,
                    TASK_SET,
                    TASK_CHANGED,
                    TASK_DONE,
                    TASK_REOPENED,
                    DANISH_SUFFICED,
                    TEXT_TRANSLATED,
                    MACHINE_DRAFTED,
                    MESSAGE_WAITS,
                    MESSAGE_TAKEN_BACK,
                    MOVED_BACK,
                    PLACED,
                    PUT_IN_ORDER,
                    MISFILED_SAID,
                    MISFILED_CONFIRMED,
                    MISFILED_DROPPED,
                    MISFILED_MOVED,
                    MISFILED_ARRIVED,
                    FILE_ADDED,
                    EXHIBIT_REGISTERED,
                    EXHIBIT_CHANGED,
                    EXHIBIT_UNALTERED,
                    EXHIBIT_ALTERED,
                    INTERVIEW_DROPPED,
                    DOOR_SHUT,
                    DOOR_LOGIN_ENDED,
                    RELEASE_WITHDRAWN,
                    PARTY_ENTERED,
                    PARTY_OPENED,
                    PARTY_ANSWERED_HEARING,
                    PARTY_ANSWERED_MINUTES,
                    PARTY_ASKED_FOR_TIME,
                    PARTY_NAMED_COMPANION,
                    PARTY_SENT_FILE,
                    PARTY_DID_REMEDY,
                    PARTY_TASK_SET,
                    PARTY_TASK_SETTLED,
                    PARTY_ANSWERED_TASK,
                    PARTY_FILE_CHOSEN,
                    PARTY_CHANGED_CODE,
                    PARTY_CHANGED_NOTICES ->
                    false;
        };
    }
}

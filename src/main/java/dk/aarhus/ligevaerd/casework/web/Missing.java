package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.words.Part;
import java.util.List;

/** What a case still waits for, and the part of its page where that is done. */
record Missing(Guard guard, Part part) {

    static List<Missing> of(List<Guard> unmet) {
        return unmet.stream().map(guard -> new Missing(guard, partOf(guard))).toList();
    }

    /** Where it is done, on the same page. */
    public String href() {
        return "#" + part.anchor();
    }

    private static Part partOf(Guard guard) {
        return switch (guard) {
            case TRIAGE_RECORDED -> Part.TRIAGE;
            case CASE_WANTED -> Part.OVERRIDE;
            case STAFFED -> Part.STAFF;
            case NO_CONFLICT_DECLARED -> Part.CONFLICT;
            case PLAN_WRITTEN, PLAN_APPROVED_BY_ANOTHER -> Part.PLAN;
            case FACTS_RECORDED -> Part.FACTS;
            case PARTIES_HEARD -> Part.HEARING;
            case ASSESSED -> Part.TESTS;
            case DECISION_DRAFTED, SIGNED_BY_ANOTHER -> Part.DECISION;
            case REMEDIES_PLANNED -> Part.REMEDY_PLAN;
            case REMEDIES_DONE -> Part.REMEDY_RESULT;
            case FOLLOWED_UP -> Part.FOLLOW_UP;
            case ALL_READ -> Part.DIALOGUE;
            case REASON_GIVEN, SECOND_PERSON, WAS_PAUSED_THERE, CLOSING_CHECKLIST -> Part.MOVE;
        };
    }
}

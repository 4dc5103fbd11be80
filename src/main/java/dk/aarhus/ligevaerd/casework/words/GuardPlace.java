package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where on the pages of a case a condition is brought about: the one place that says so, for pages
 * and programs.
 *
 * @param anchor the place on the page
 */
public record GuardPlace(CaseTab tab, String anchor) {

    public static GuardPlace of(Guard guard) {
        return switch (guard) {
            case TRIAGE_RECORDED -> on(Part.TRIAGE);
            case CASE_WANTED -> on(Part.OVERRIDE);
            case STAFFED, STAFFED_BY_TWO -> on(Part.STAFF);
            case NO_CONFLICT_DECLARED -> on(Part.CONFLICT);
            case PLAN_WRITTEN, PLAN_APPROVED_BY_ANOTHER -> on(Part.PLAN);
            case LAW_TASKS_DONE, TASKS_DONE -> new GuardPlace(CaseTab.TASKS, "all-heading");
            case FACTS_RECORDED -> on(Part.FACTS);
            case PARTIES_HEARD -> on(Part.HEARING);
            case REPORTER_WARNED -> new GuardPlace(CaseTab.HEARINGS, "texts-heading");
            case ALLEGATIONS_FOUND -> new GuardPlace(CaseTab.ISSUES, "issues-heading");
            case INFORMATION_GIVEN -> new GuardPlace(CaseTab.PARTIES, "people-heading");
            case ASSESSED -> on(Part.TESTS);
            case REVIEWED -> on(Part.REVIEW);
            case DECISION_DRAFTED, NOBODY_JUDGED_UNHEARD, SIGNED_BY_ANOTHER, NOTHING_TO_PUT_RIGHT ->
                    on(Part.DECISION);
            case REMEDIES_PLANNED -> new GuardPlace(CaseTab.REMEDIES, "order-heading");
            case REMEDIES_DONE -> new GuardPlace(CaseTab.REMEDIES, "remedies-heading");
            case FOLLOWED_UP -> new GuardPlace(CaseTab.AFTERWARDS, "followups-heading");
            case RESULT_TOLD -> new GuardPlace(CaseTab.LETTERS, "letters-heading");
            case CLOSING_CHECKLIST -> new GuardPlace(CaseTab.AFTERWARDS, "checklist-heading");
            case ALL_READ -> on(Part.DIALOGUE);
            case REASON_GIVEN, SECOND_PERSON, WAS_PAUSED_THERE -> on(Part.MOVE);
        };
    }

    /** A place on the case's own page. */
    private static GuardPlace on(Part part) {
        return new GuardPlace(CaseTab.CASE, part.anchor());
    }

    /** The part of the case's own page; empty for a place on another page. */
    public Optional<Part> part() {
        return tab == CaseTab.CASE
                ? Arrays.stream(Part.values())
                        .filter(part -> part.anchor().equals(anchor))
                        .findFirst()
                : Optional.empty();
    }

    /** From the outside, such as {@code /cases/2026-7KQ4MX#plan}. */
    public String address(Reference reference) {
        return "/cases/%s%s#%s".formatted(reference, tab.path(), anchor);
    }

    /** From the case's own page, which then need not be loaded again. */
    public String fromTheCase(Reference reference) {
        return tab == CaseTab.CASE ? "#" + anchor : address(reference);
    }
}

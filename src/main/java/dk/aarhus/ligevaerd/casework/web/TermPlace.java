package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.clocks.Term;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import io.quarkus.qute.TemplateExtension;
import java.util.Optional;

/** Where on the pages of a case the thing stands whose clock it is. */
@TemplateExtension
final class TermPlace {

    private TermPlace() {}

    /** From the outside, such as {@code /cases/2026-7KQ4MX/measures#measure2}. */
    static String place(Term term) {
        return "/cases/%s%s".formatted(term.reference(), path(term));
    }

    /** The number of the thing; empty where it has none that anybody knows. */
    static Optional<String> number(Term term) {
        return term.about().filter(about -> about.matches("\\d+"));
    }

    private static String path(Term term) {
        var about = term.about().orElse("");
        return switch (term.kind()) {
            case INTERIM_MEASURE, MEASURE_REVIEW -> CaseTab.MEASURES.path() + "#measure" + about;
            case HEARING_ANSWER -> CaseTab.HEARINGS.path() + "#text" + about;
            case INFORMATION, INFORMATION_REVIEW -> CaseTab.PARTIES.path() + "#party" + about;
            case RISK_CONTACT -> CaseTab.PARTIES.path() + "#risk" + about;
            case TASK, BREACH -> CaseTab.TASKS.path() + "#task" + about;
            case PARTY_TASK -> CaseTab.DOORS.path() + "#asked" + about;
            case REMEDY, REMEDY_EFFECT -> CaseTab.REMEDIES.path() + "#h" + about;
            case SERVICE_CHECK -> CaseTab.REMEDIES.path() + "#checks-heading";
            case REPRISAL_CONTACT, INTERNAL_REVIEW -> CaseTab.AFTERWARDS.path() + "#h" + about;
            case RESULT_TOLD -> CaseTab.LETTERS.path() + "#letters-heading";
            case LEARNING -> CaseTab.AFTERWARDS.path() + "#learning-heading";
            case DUTY_TO_REACT,
                    ACKNOWLEDGEMENT,
                    FEEDBACK,
                    TRIAGE,
                    ADMISSIBILITY,
                    CONFLICT_CHECK,
                    INVESTIGATION_PLAN,
                    INTERVIEWS,
                    ASSESSMENT,
                    DECISION,
                    INTERIM_STATUS,
                    REMEDY_PLAN,
                    REMEDIES ->
                    CaseTab.CASE.path();
        };
    }
}

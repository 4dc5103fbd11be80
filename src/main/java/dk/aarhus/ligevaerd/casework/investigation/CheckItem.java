package dk.aarhus.ligevaerd.casework.investigation;

import static dk.aarhus.ligevaerd.casework.Weight.LAW;
import static dk.aarhus.ligevaerd.casework.Weight.PRACTICE;
import static dk.aarhus.ligevaerd.law.CaseStatus.ASSESSMENT;
import static dk.aarhus.ligevaerd.law.CaseStatus.HEARING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATION_PLANNED;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Triage;
import dk.aarhus.ligevaerd.casework.Weight;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a kind of case asks for in a stage: the checklists, as one table. What is of law keeps the
 * case from going on whatever anybody says; what is of practice can be set aside for one move.
 */
public enum CheckItem {

    /** What is overwritten or thrown away soon is saved first (Acas guide on investigations). */
    EVIDENCE_SECURED(PRACTICE, INVESTIGATION_PLANNED, file -> true),

    /** Whether those concerned can go on working side by side (LSL § 2 a; HDL § 5(4)). */
    MEASURES_CONSIDERED(
            PRACTICE,
            INVESTIGATION_PLANNED,
            of(Form.HARASSMENT, Form.SEXUAL_HARASSMENT, Form.RETALIATION)),

    /** The advert, what was asked for, and how those who applied were compared. */
    RECRUITMENT_PAPERS(PRACTICE, INVESTIGATING, during(Phase.RECRUITMENT)),

    /** Warnings, talks and reasons, in the order of their days. */
    DISMISSAL_PAPERS(PRACTICE, INVESTIGATING, during(Phase.DISMISSAL)),

    /** Who is, was or would be treated otherwise in a comparable situation (LSL § 2(2)). */
    COMPARISON(PRACTICE, INVESTIGATING, of(Form.DIRECT)),

    /** Whom the practice puts at a disadvantage, in figures where there are any (LSL § 2(3)). */
    FIGURES(PRACTICE, INVESTIGATING, of(Form.INDIRECT, Form.SYSTEMIC_PRACTICE)),

    /** What was asked for, what was tried, and what it would have cost (FBL § 2 a). */
    ADJUSTMENT_EXAMINED(LAW, INVESTIGATING, of(Form.FAILURE_TO_ACCOMMODATE)),

    /** What came after the complaint, day by day (ELL § 8). */
    ORDER_OF_EVENTS(PRACTICE, INVESTIGATING, of(Form.RETALIATION)),

    /** What was told by word of mouth and matters is written down (OFL § 13). */
    WORDS_OF_MOUTH_NOTED(LAW, HEARING, file -> true),

    /** Whether somebody must be told that others saw it (GDPR art. 33 and 34); asked of no kind. */
    BREACH_ASSESSED(LAW, ASSESSMENT, file -> false),

    /** What the reporter wrote is read in Danish before the case goes on; asked of no kind. */
    TEXT_TRANSLATED(PRACTICE, ASSESSMENT, file -> false),

    /** What we wrote is there in the reporter's language (FVL § 7); asked of no kind. */
    MESSAGE_TRANSLATED(PRACTICE, ASSESSMENT, file -> false),

    /** Who has to show what, for each allegation (FBL § 7 a; LSL § 2(5); HDL § 10). */
    BURDEN_OF_PROOF(LAW, ASSESSMENT, file -> true);

    private final Weight weight;
    private final CaseStatus stage;
    private final Predicate<CaseFile> asks;

    CheckItem(Weight weight, CaseStatus stage, Predicate<CaseFile> asks) {
        this.weight = weight;
        this.stage = stage;
        this.asks = asks;
    }

    /** How firmly it keeps the case from going on. */
    public Weight weight() {
        return weight;
    }

    /** Whether it is to be done in every stage, also when the case is at its end. */
    boolean outlastsTheCase() {
        return this == BREACH_ASSESSED;
    }

    /** The checklist of a case in the stage in which it is. */
    static List<CheckItem> of(CaseFile file) {
        return Arrays.stream(values())
                .filter(item -> item.stage == file.status())
                .filter(item -> item.asks.test(file))
                .toList();
    }

    private static Predicate<CaseFile> of(Form... forms) {
        return file ->
                file.triage().map(Triage::forms).orElse(Set.of()).stream()
                        .anyMatch(Set.of(forms)::contains);
    }

    private static Predicate<CaseFile> during(Phase phase) {
        return file -> file.phase() == phase;
    }
}

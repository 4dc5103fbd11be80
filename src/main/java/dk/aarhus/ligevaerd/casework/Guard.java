package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.Weight.LAW;
import static dk.aarhus.ligevaerd.casework.Weight.PRACTICE;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A named condition of a transition. What is not known does not hold. The sentences stand in the
 * message bundle of this room. Each says how firmly it stands: what comes from law holds always;
 * what is practice can be set aside for one move.
 */
public enum Guard {

    /** Whoever moves the case this way says why (notatpligt, OFL § 13). */
    REASON_GIVEN(LAW, facts -> facts.reason().isPresent()),

    /**
     * Urgency, risk of reprisals, form and competence were assessed: what is not ours is handed on
     * (FVL § 7(2); ISO 10002: initial assessment).
     */
    TRIAGE_RECORDED(LAW, facts -> facts.triage().isPresent()),

    /** Handler, reviewer and decision maker are appointed, and are three different persons. */
    STAFFED(PRACTICE, facts -> facts.staffing().isComplete()),

    /** For the short track a handler and a decision maker are enough, and are two persons. */
    STAFFED_BY_TWO(PRACTICE, facts -> facts.staffing().isOfTwo()),

    /**
     * The reporter wants a case, or there is a ground from the list to open one without, which the
     * reporter is told: what was given to be counted is used for nothing else (GDPR art. 5(1)(b)).
     */
    CASE_WANTED(LAW, CaseFacts::caseWanted),

    /**
     * What ends a case at triage is seen by two: nobody is turned away by one person. Our own rule,
     * as firm as law.
     */
    SECOND_PERSON(
            LAW,
            facts ->
                    facts.triage()
                            .map(triage -> !triage.triagedBy().equals(facts.acting()))
                            .orElse(false)),

    /** The handler has declared to have no interest in the matter (FVL §§ 3 and 6). */
    NO_CONFLICT_DECLARED(LAW, CaseFacts::noConflictDeclared),

    /** Every task that the law asks for in this stage is done; holds where none was set. */
    LAW_TASKS_DONE(LAW, (facts, self) -> facts.standsWhereTold(self)),

    /** The same of those that somebody, or a checklist of practice, wants done first. */
    TASKS_DONE(PRACTICE, (facts, self) -> facts.standsWhereTold(self)),

    /** What is to be found out, where and in which order (Acas guide on investigations). */
    PLAN_WRITTEN(PRACTICE, facts -> facts.has(RecordKind.PLAN)),

    /** Whoever wrote the plan does not approve it. */
    PLAN_APPROVED_BY_ANOTHER(
            PRACTICE,
            facts ->
                    facts.writerOf(RecordKind.PLAN)
                            .map(writer -> !writer.equals(facts.acting()))
                            .orElse(false)),

    /**
     * The authority finds the facts itself (officialprincippet) and writes them down (OFL § 13).
     */
    FACTS_RECORDED(LAW, (facts, self) -> facts.has(RecordKind.FACTS) || facts.stands(self)),

    /**
     * No text about what was reported leaves before its reporter could say what would reveal them;
     * holds where there is no such text.
     */
    REPORTER_WARNED(LAW, (facts, self) -> facts.standsWhereTold(self)),

    /** Every allegation has a finding for each of the accused; holds where nothing is alleged. */
    ALLEGATIONS_FOUND(LAW, (facts, self) -> facts.standsWhereTold(self)),

    /**
     * Whoever the case holds data about was told so, or is not told for a ground that stands (GDPR
     * art. 14).
     */
    INFORMATION_GIVEN(LAW, (facts, self) -> facts.standsUntilTold(self)),

    /**
     * Nobody is judged unheard (FVL § 19): every hearing text is answered, or the time to answer it
     * is over; or there is a reason to hear nobody.
     */
    PARTIES_HEARD(LAW, CaseFacts::partiesHeard),

    /**
     * Every form that is under assessment has its legal test answered, with a finding and reasons
     * (FVL § 24; shared burden of proof: FBL § 7 a, LSL § 2(5), HDL § 10).
     */
    ASSESSED(
            LAW,
            facts ->
                    !facts.assessments().isEmpty()
                            && testsNeeded(facts)
                                    .allMatch(
                                            test ->
                                                    facts.assessments().stream()
                                                            .anyMatch(
                                                                    done ->
                                                                            done.test() == test
                                                                                    && done
                                                                                            .isConcluded()))),

    /** A second pair of eyes has agreed to the tests and the draft as they now are. */
    REVIEWED(PRACTICE),

    /** The decision is written with its reasons (FVL §§ 22 to 24). */
    DECISION_DRAFTED(LAW, facts -> facts.draft().isPresent()),

    /** Nobody is found to have done wrong without having been heard (FVL § 19). */
    NOBODY_JUDGED_UNHEARD(
            LAW,
            facts ->
                    facts.draft().map(draft -> !findsFault(draft.outcome())).orElse(false)
                            || facts.partiesHeard()),

    /**
     * Four eyes: whoever decides neither drafted nor worked on the case. Our own rule, as firm as
     * law: nobody decides in a matter that they have a part in (FVL § 3).
     */
    SIGNED_BY_ANOTHER(
            LAW,
            facts ->
                    facts.draft().isPresent()
                            && Stream.concat(
                                            facts.staffing().workers(),
                                            facts.draft().stream().map(Decision::draftedBy))
                                    .noneMatch(worker -> worker.equals(facts.acting()))),

    /** What was wrong is to be put right by somebody and by a day. */
    REMEDIES_PLANNED(PRACTICE, RecordKind.REMEDY_PLAN),

    /** It was put right, and somebody looked whether it worked. */
    REMEDIES_DONE(PRACTICE, RecordKind.REMEDY_RESULT),

    /** Whoever reported was asked whether anything bad came of it. */
    FOLLOWED_UP(PRACTICE, RecordKind.FOLLOW_UP),

    /** The decision found no fault, so nothing is left to put right. */
    NOTHING_TO_PUT_RIGHT(
            PRACTICE,
            facts -> facts.draft().map(draft -> !findsFault(draft.outcome())).orElse(false)),

    /**
     * The reporter was told what came of it (directive 2019/1937 art. 9(1)(f)), and everyone the
     * decision is about has it in writing (FVL §§ 22 to 24).
     */
    RESULT_TOLD(LAW),

    /** No letter, remedy or review waits, and what is learnt is written. */
    CLOSING_CHECKLIST(LAW),

    /** Nothing is closed unread: whoever works on it has opened all that the reporter sent. */
    ALL_READ(LAW),

    /** A paused case goes on where it was paused. */
    WAS_PAUSED_THERE(LAW, facts -> facts.pausedIn().isPresent());

    private final Weight weight;
    private final BiPredicate<CaseFacts, Guard> condition;

    /** Looked for in the case itself. */
    Guard(Weight weight, Predicate<CaseFacts> condition) {
        this(weight, (facts, self) -> condition.test(facts));
    }

    /** Looked for in the case itself and in what its parts say of this guard. */
    Guard(Weight weight, BiPredicate<CaseFacts, Guard> condition) {
        this.weight = weight;
        this.condition = condition;
    }

    /** A part of the case answers for it: see {@link CaseFile#stands}. */
    Guard(Weight weight) {
        this(weight, CaseFacts::stands);
    }

    /** The same, or a text from the time before the part had records of its own. */
    Guard(Weight weight, RecordKind written) {
        this(weight, (facts, self) -> facts.has(written) || facts.stands(self));
    }

    /** How firmly it stands; where it comes from stands in the message bundle. */
    public Weight weight() {
        return weight;
    }

    /** Whether one sentence is enough to go on without it, once. */
    public boolean canBeSetAside() {
        return weight == PRACTICE;
    }

    boolean holds(CaseFacts facts) {
        return condition.test(facts, this);
    }

    /** Whether nothing is missing but a person other than the one who asks. */
    public boolean asksForAnother() {
        return switch (this) {
            case SECOND_PERSON, PLAN_APPROVED_BY_ANOTHER, REVIEWED, SIGNED_BY_ANOTHER -> true;
            case REASON_GIVEN,
                    TRIAGE_RECORDED,
                    STAFFED,
                    STAFFED_BY_TWO,
                    CASE_WANTED,
                    NO_CONFLICT_DECLARED,
                    LAW_TASKS_DONE,
                    TASKS_DONE,
                    PLAN_WRITTEN,
                    FACTS_RECORDED,
                    REPORTER_WARNED,
                    ALLEGATIONS_FOUND,
                    INFORMATION_GIVEN,
                    PARTIES_HEARD,
                    ASSESSED,
                    DECISION_DRAFTED,
                    NOBODY_JUDGED_UNHEARD,
                    REMEDIES_PLANNED,
                    REMEDIES_DONE,
                    FOLLOWED_UP,
                    RESULT_TOLD,
                    CLOSING_CHECKLIST,
                    ALL_READ,
                    NOTHING_TO_PUT_RIGHT,
                    WAS_PAUSED_THERE ->
                    false;
        };
    }

    /** What those are permitted who can bring it about; for a reason, whoever moves the case. */
    Permission fulfilledBy() {
        return switch (this) {
            case TRIAGE_RECORDED, STAFFED, STAFFED_BY_TWO, CASE_WANTED, SECOND_PERSON ->
                    Permission.TRIAGE_CASE;
            case PLAN_APPROVED_BY_ANOTHER, REVIEWED -> Permission.REVIEW_CASE;
            case SIGNED_BY_ANOTHER -> Permission.DECIDE_CASE;
            case REASON_GIVEN,
                    NO_CONFLICT_DECLARED,
                    LAW_TASKS_DONE,
                    TASKS_DONE,
                    PLAN_WRITTEN,
                    FACTS_RECORDED,
                    REPORTER_WARNED,
                    ALLEGATIONS_FOUND,
                    INFORMATION_GIVEN,
                    PARTIES_HEARD,
                    ASSESSED,
                    DECISION_DRAFTED,
                    NOBODY_JUDGED_UNHEARD,
                    REMEDIES_PLANNED,
                    REMEDIES_DONE,
                    FOLLOWED_UP,
                    RESULT_TOLD,
                    CLOSING_CHECKLIST,
                    ALL_READ,
                    NOTHING_TO_PUT_RIGHT,
                    WAS_PAUSED_THERE ->
                    Permission.WORK_ON_CASE;
        };
    }

    private static boolean findsFault(Outcome outcome) {
        return outcome == Outcome.SUBSTANTIATED || outcome == Outcome.PARTLY_SUBSTANTIATED;
    }

    private static Stream<LegalTest> testsNeeded(CaseFacts facts) {
        return facts.triage().stream()
                .flatMap(triage -> triage.forms().stream())
                .flatMap(form -> LegalTest.of(form).stream());
    }
}

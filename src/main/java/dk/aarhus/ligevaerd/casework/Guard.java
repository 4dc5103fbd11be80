package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.LegalTest;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A named condition of a transition. What is not known does not hold. The sentences stand in the
 * message bundle of this room.
 */
public enum Guard {

    /** Whoever moves the case this way says why. */
    REASON_GIVEN(facts -> facts.reason().isPresent()),

    /**
     * Urgency, risk of reprisals, form and competence were assessed (ISO 10002: initial
     * assessment).
     */
    TRIAGE_RECORDED(facts -> facts.triage().isPresent()),

    /** Handler, reviewer and decision maker are appointed, and are three different persons. */
    STAFFED(facts -> facts.staffing().isComplete()),

    /**
     * The reporter wants a case, or there is a ground from the list to open one without, which the
     * reporter is told.
     */
    CASE_WANTED(CaseFacts::caseWanted),

    /** What ends a case at triage is seen by two. */
    SECOND_PERSON(
            facts ->
                    facts.triage()
                            .map(triage -> !triage.triagedBy().equals(facts.acting()))
                            .orElse(false)),

    /** The handler has declared to have no interest in the matter (FVL §§ 3 and 6). */
    NO_CONFLICT_DECLARED(CaseFacts::noConflictDeclared),

    PLAN_WRITTEN(facts -> facts.has(RecordKind.PLAN)),

    /** Whoever wrote the plan does not approve it. */
    PLAN_APPROVED_BY_ANOTHER(
            facts ->
                    facts.writerOf(RecordKind.PLAN)
                            .map(writer -> !writer.equals(facts.acting()))
                            .orElse(false)),

    /** The authority finds the facts itself (officialprincippet). */
    FACTS_RECORDED(facts -> facts.has(RecordKind.FACTS)),

    /**
     * Nobody is judged unheard (FVL § 19): the hearing is answered, the time to answer is over, or
     * there is a reason for none.
     */
    PARTIES_HEARD(
            facts -> facts.hearing().map(hearing -> hearing.isOver(facts.today())).orElse(false)),

    /**
     * Every form that is under assessment has its legal test answered, with a finding and reasons.
     */
    ASSESSED(
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

    /** The decision is written with its reasons (FVL §§ 22 to 24). */
    DECISION_DRAFTED(facts -> facts.draft().isPresent()),

    /** Four eyes: whoever decides neither drafted nor worked on the case. */
    SIGNED_BY_ANOTHER(
            facts ->
                    facts.draft().isPresent()
                            && Stream.concat(
                                            facts.staffing().workers(),
                                            facts.draft().stream().map(Decision::draftedBy))
                                    .noneMatch(worker -> worker.equals(facts.acting()))),

    /** Something is ordered, or was written down before remedies had a page of their own. */
    REMEDIES_PLANNED(RecordKind.REMEDY_PLAN),

    /** Everything ordered was done and looked back at, or given up with a reason. */
    REMEDIES_DONE(RecordKind.REMEDY_RESULT),

    /** Whoever reported was asked whether anything bad came of it. */
    FOLLOWED_UP(RecordKind.FOLLOW_UP),

    /** No letter, remedy or review waits, and what is learnt is written. */
    CLOSING_CHECKLIST(),

    /** Nothing is closed unread: whoever works on it has opened all that the reporter sent. */
    ALL_READ(),

    /** A paused case goes on where it was paused. */
    WAS_PAUSED_THERE(facts -> facts.pausedIn().isPresent());

    private final Predicate<CaseFacts> condition;

    /** Looked for in the case itself. */
    Guard(Predicate<CaseFacts> condition) {
        this.condition = condition;
    }

    /** A part of the case answers for it: see {@link CaseFile#stands}. */
    Guard() {
        this.condition = facts -> facts.stands(this);
    }

    /** The same, or a text from the time before the part had records of its own. */
    Guard(RecordKind written) {
        this.condition = facts -> facts.has(written) || facts.stands(this);
    }

    boolean holds(CaseFacts facts) {
        return condition.test(facts);
    }

    /** Whether nothing is missing but a person other than the one who asks. */
    public boolean asksForAnother() {
        return switch (this) {
            case SECOND_PERSON, PLAN_APPROVED_BY_ANOTHER, SIGNED_BY_ANOTHER -> true;
            case REASON_GIVEN,
                    TRIAGE_RECORDED,
                    STAFFED,
                    CASE_WANTED,
                    NO_CONFLICT_DECLARED,
                    PLAN_WRITTEN,
                    FACTS_RECORDED,
                    PARTIES_HEARD,
                    ASSESSED,
                    DECISION_DRAFTED,
                    REMEDIES_PLANNED,
                    REMEDIES_DONE,
                    FOLLOWED_UP,
                    CLOSING_CHECKLIST,
                    ALL_READ,
                    WAS_PAUSED_THERE ->
                    false;
        };
    }

    /** What those are permitted who can bring it about; for a reason, whoever moves the case. */
    Permission fulfilledBy() {
        return switch (this) {
            case TRIAGE_RECORDED, STAFFED, CASE_WANTED, SECOND_PERSON -> Permission.TRIAGE_CASE;
            case PLAN_APPROVED_BY_ANOTHER -> Permission.REVIEW_CASE;
            case SIGNED_BY_ANOTHER -> Permission.DECIDE_CASE;
            case REASON_GIVEN,
                    NO_CONFLICT_DECLARED,
                    PLAN_WRITTEN,
                    FACTS_RECORDED,
                    PARTIES_HEARD,
                    ASSESSED,
                    DECISION_DRAFTED,
                    REMEDIES_PLANNED,
                    REMEDIES_DONE,
                    FOLLOWED_UP,
                    CLOSING_CHECKLIST,
                    ALL_READ,
                    WAS_PAUSED_THERE ->
                    Permission.WORK_ON_CASE;
        };
    }

    private static Stream<LegalTest> testsNeeded(CaseFacts facts) {
        return facts.triage().stream()
                .flatMap(triage -> triage.forms().stream())
                .flatMap(form -> LegalTest.of(form).stream());
    }
}

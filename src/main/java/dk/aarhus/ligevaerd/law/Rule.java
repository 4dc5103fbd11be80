package dk.aarhus.ligevaerd.law;

import dk.aarhus.ligevaerd.law.Condition.Role;
import dk.aarhus.ligevaerd.law.Condition.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a test is met: all its conditions are. Otherwise the part of the conditions that failed says
 * what follows.
 *
 * @param conditions all of which must be met
 */
record Rule(List<Condition> conditions) {

    static Rule allOf(Condition... conditions) {
        return new Rule(List.of(conditions));
    }

    /** The answers are only handed on. */
    static Rule none() {
        return new Rule(List.of());
    }

    Proposal propose(List<Question> questions, Map<QuestionId, Answer> answers) {
        if (conditions.isEmpty()) {
            return new Proposal(Verdict.TO_PAY_TRACK, Set.of(), Set.of());
        }
        Set<QuestionId> unanswered = needed(questions, answers);
        unanswered.removeAll(answers.keySet());
        Set<QuestionId> unknown = EnumSet.noneOf(QuestionId.class);
        questions.stream()
                .filter(Question::key)
                .map(Question::id)
                .filter(id -> answers.get(id) == Answer.UNKNOWN)
                .forEach(unknown::add);
        Verdict verdict = unanswered.isEmpty() ? verdict(answers, unknown) : Verdict.UNDECIDED;
        return new Proposal(verdict, unanswered, unknown);
    }

    Burden burdenOf(QuestionId question) {
        return conditions.stream()
                .filter(condition -> condition.questions().contains(question))
                .findFirst()
                .map(
                        condition ->
                                condition.role() == Role.DEFENCE
                                        ? Burden.REBUTTAL
                                        : Burden.PRESUMPTION)
                .orElse(Burden.BESIDES);
    }

    Proof proof(Map<QuestionId, Answer> answers) {
        if (conditions.isEmpty()) {
            return new Proof(Proof.Shown.NOT_ASKED, Proof.Shown.NOT_ASKED);
        }
        if (presumptionFails(answers)) {
            return new Proof(Proof.Shown.NO, Proof.Shown.NOT_ASKED);
        }
        var presumed = all(answers, false, State.MET);
        var defences = conditions.stream().anyMatch(c -> c.role() == Role.DEFENCE);
        if (!presumed || !defences) {
            return new Proof(presumed ? Proof.Shown.YES : Proof.Shown.OPEN, Proof.Shown.NOT_ASKED);
        }
        if (some(Role.DEFENCE, State.FAILED, answers)) {
            return new Proof(Proof.Shown.YES, Proof.Shown.YES);
        }
        return new Proof(
                Proof.Shown.YES, all(answers, true, State.MET) ? Proof.Shown.NO : Proof.Shown.OPEN);
    }

    /**
     * Whether every condition of the defence, or every other one, is answered and in this state.
     */
    private boolean all(Map<QuestionId, Answer> answers, boolean ofTheDefence, State state) {
        return conditions.stream()
                .filter(condition -> (condition.role() == Role.DEFENCE) == ofTheDefence)
                .allMatch(
                        condition ->
                                answers.keySet().containsAll(condition.questions())
                                        && condition.stateUnder(answers) == state);
    }

    private Verdict verdict(Map<QuestionId, Answer> answers, Set<QuestionId> unknown) {
        if (some(Role.FACT, State.FAILED, answers)) {
            return unknown.isEmpty() ? Verdict.UNFOUNDED : Verdict.NOT_SUBSTANTIATED;
        }
        if (some(Role.LINK, State.FAILED, answers)
                || some(Role.FACT, State.UNKNOWN, answers)
                || some(Role.LINK, State.UNKNOWN, answers)
                || some(Role.DEFENCE, State.FAILED, answers)) {
            return Verdict.NOT_SUBSTANTIATED;
        }
        boolean met =
                conditions.stream()
                        .allMatch(condition -> condition.stateUnder(answers) == State.MET);
        return met && unknown.isEmpty() ? Verdict.SUBSTANTIATED : Verdict.UNDECIDED;
    }

    /**
     * Key questions and those of the rule. Without a presumption the municipality has nothing to
     * answer.
     */
    private Set<QuestionId> needed(List<Question> questions, Map<QuestionId, Answer> answers) {
        Set<QuestionId> needed = EnumSet.noneOf(QuestionId.class);
        questions.stream().filter(Question::key).map(Question::id).forEach(needed::add);
        conditions.forEach(condition -> needed.addAll(condition.questions()));
        if (presumptionFails(answers)) {
            conditions.stream()
                    .filter(condition -> condition.role() == Role.DEFENCE)
                    .forEach(condition -> needed.removeAll(condition.questions()));
        }
        return needed;
    }

    private boolean presumptionFails(Map<QuestionId, Answer> answers) {
        return Stream.of(Role.FACT, Role.LINK)
                .anyMatch(
                        role ->
                                some(role, State.FAILED, answers)
                                        || some(role, State.UNKNOWN, answers)
                                        || some(role, State.SET_ASIDE, answers));
    }

    /**
     * Whether a condition of this role is in this state; one that is not answered yet is in none.
     */
    private boolean some(Role role, State state, Map<QuestionId, Answer> answers) {
        return conditions.stream()
                .filter(condition -> condition.role() == role)
                .filter(condition -> answers.keySet().containsAll(condition.questions()))
                .anyMatch(condition -> condition.stateUnder(answers) == state);
    }
}

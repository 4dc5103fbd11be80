package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.Condition.Role.DEFENCE;
import static dk.aarhus.ligevaerd.law.Condition.Role.FACT;
import static dk.aarhus.ligevaerd.law.Condition.Role.LINK;

import java.util.List;
import java.util.Map;

/**
 * One condition of a test's rule, over one or several questions.
 *
 * @param role whose it is to show, and what follows when it fails
 * @param wanted the answer that meets the condition when any one of the questions has it
 */
record Condition(Role role, Answer wanted, List<QuestionId> questions) {

    /**
     * The part a condition plays in the shared burden of proof: FBL § 7 a, LSL § 2(5), HDL § 10.
     */
    enum Role {

        /** What is said to have happened. The opposite answer disproves it. */
        FACT,

        /**
         * What gives reason to presume that the ground was behind it. The opposite answer leaves
         * the facts, without the presumption.
         */
        LINK,

        /**
         * What the municipality must show once there is a presumption. Shown, there is no breach;
         * unknown, it is still to be shown.
         */
        DEFENCE
    }

    enum State {
        MET,
        FAILED,
        UNKNOWN,
        SET_ASIDE
    }

    static Condition fact(QuestionId question) {
        return new Condition(FACT, Answer.YES, List.of(question));
    }

    static Condition link(QuestionId question) {
        return new Condition(LINK, Answer.YES, List.of(question));
    }

    /** The municipality shows nothing that helps on at least one of these questions. */
    static Condition noDefenceIn(QuestionId... questions) {
        return new Condition(DEFENCE, Answer.NO, List.of(questions));
    }

    /** The state once every question has an answer. */
    State stateUnder(Map<QuestionId, Answer> answers) {
        List<Answer> given = questions.stream().map(answers::get).toList();
        if (given.contains(wanted)) {
            return State.MET;
        }
        if (given.contains(Answer.UNKNOWN)) {
            return State.UNKNOWN;
        }
        return given.contains(Answer.NOT_RELEVANT) ? State.SET_ASIDE : State.FAILED;
    }
}

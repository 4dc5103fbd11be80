package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.Condition.fact;
import static dk.aarhus.ligevaerd.law.Condition.link;
import static dk.aarhus.ligevaerd.law.Condition.noDefenceIn;
import static dk.aarhus.ligevaerd.law.Question.Weight.KEY;
import static dk.aarhus.ligevaerd.law.Question.Weight.SUPPLEMENTARY;
import static dk.aarhus.ligevaerd.law.QuestionId.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tests by which a case handler examines an issue: the questions, and the rule that turns the
 * answers into a proposal.
 *
 * <p>Two things the rules cannot see, and the handler must: where the burden of proof is fully
 * reversed (dismissal during pregnancy or leave, LBL § 16(4); whistleblower regime; both to be
 * confirmed by the legal service) no link need be shown; and a presumption that the municipality
 * has not rebutted is answered "no" to the question of its reason, not "unknown".
 */
public enum LegalTest {

    /** LSL § 2(2); FBL § 2. */
    DIRECT(
            Form.DIRECT,
            Rule.allOf(fact(D1), fact(D2), fact(D3), link(D4), noDefenceIn(D5), noDefenceIn(D6)),
            key(D1),
            key(D2),
            key(D3),
            key(D4),
            key(D5),
            also(D6),
            also(D7)),

    /** LSL § 2(3). One of aim, appropriateness and necessity missing is enough. */
    INDIRECT(
            Form.INDIRECT,
            Rule.allOf(fact(I1), fact(I2), fact(I3), noDefenceIn(I5, I6, I7)),
            key(I1),
            key(I2),
            key(I3),
            key(I4),
            key(I5),
            key(I6),
            key(I7),
            also(I8)),

    /** The policy of 13 June 2007; no concept of statute. */
    INSTITUTIONAL(
            Form.SYSTEMIC_PRACTICE,
            Rule.allOf(fact(S1), fact(S2), noDefenceIn(S6)),
            key(S1),
            key(S2),
            key(S3),
            also(S4),
            key(S5),
            also(S6),
            key(S7),
            also(S8)),

    /** LSL § 2 a; HDL § 5(4). How the employer handled it is a finding of its own. */
    HARASSMENT(
            Form.HARASSMENT,
            Rule.allOf(fact(H1), fact(H2), fact(H3)),
            key(H1),
            key(H2),
            key(H3),
            also(H4),
            also(H5),
            key(H6),
            also(H7)),

    /** LSL § 2 a(3). */
    SEXUAL_HARASSMENT(
            Form.SEXUAL_HARASSMENT,
            Rule.allOf(fact(H1), fact(SH2), fact(H3)),
            key(H1),
            key(SH2),
            key(H3),
            also(H4),
            also(H5),
            key(H6),
            also(H7)),

    /** LSL § 2(1); HDL § 5(5). That it was carried out is not required. */
    INSTRUCTION(
            Form.INSTRUCTION,
            Rule.allOf(fact(N1), fact(N2)),
            key(N1),
            key(N2),
            also(N3),
            also(N4),
            also(N5)),

    /**
     * ELL § 8; FBL § 7(2) and LBL § 15, to be confirmed by the legal service. The first complaint
     * need not have been right.
     */
    RETALIATION(
            Form.RETALIATION,
            Rule.allOf(fact(R1), fact(R2), fact(R3), link(R4), noDefenceIn(R5)),
            key(R1),
            key(R2),
            key(R3),
            key(R4),
            key(R5),
            also(R6)),

    /** FBL § 2 a; children in school and day care HDL § 9 a. */
    FAILURE_TO_ACCOMMODATE(
            Form.FAILURE_TO_ACCOMMODATE,
            Rule.allOf(fact(A1), fact(A2), fact(A3), noDefenceIn(A4, A5)),
            key(A1),
            key(A2),
            key(A3),
            key(A4),
            key(A5),
            also(A6),
            also(A7)),

    /**
     * Ligelønsloven. Gathers what the pay track needs, which finds out whether the form is direct
     * or indirect.
     */
    PAY(Form.DONT_KNOW, Rule.none(), also(P1), also(P2), also(P3), also(P4), also(P5));

    private final Form concludedForm;
    private final Rule rule;
    private final List<Question> questions;

    LegalTest(Form concludedForm, Rule rule, Question... questions) {
        this.concludedForm = concludedForm;
        this.rule = rule;
        this.questions = List.of(questions);
    }

    private static Question key(QuestionId id) {
        return new Question(id, KEY);
    }

    private static Question also(QuestionId id) {
        return new Question(id, SUPPLEMENTARY);
    }

    /**
     * The test that belongs to a form; none where the form is not known. The pay test is chosen by
     * topic.
     */
    public static Optional<LegalTest> of(Form form) {
        return form == Form.DONT_KNOW
                ? Optional.empty()
                : Stream.of(values()).filter(test -> test.concludedForm == form).findFirst();
    }

    /** The form that is concluded when this test is met; not known for the pay test. */
    public Form concludedForm() {
        return concludedForm;
    }

    /** In the order in which they are asked. */
    public List<Question> questions() {
        return questions;
    }

    /**
     * Questions whose answer is a finding of its own, beside the result of the test: whether the
     * employer handled the harassment in time.
     */
    public List<QuestionId> separateFindings() {
        return switch (this) {
            case HARASSMENT, SEXUAL_HARASSMENT -> List.of(H6);
            case DIRECT,
                    INDIRECT,
                    INSTITUTIONAL,
                    INSTRUCTION,
                    RETALIATION,
                    FAILURE_TO_ACCOMMODATE,
                    PAY ->
                    List.of();
        };
    }

    /**
     * What the answers given so far point to.
     *
     * @param answers by the id of the question, such as {@code D1}; a question without an answer is
     *     left out
     * @throws IllegalArgumentException when a question is not one of this test
     */
    public Proposal propose(Map<String, Answer> answers) {
        Map<QuestionId, Answer> known = new EnumMap<>(QuestionId.class);
        answers.forEach((id, answer) -> known.put(questionCalled(id), answer));
        return rule.propose(questions, known);
    }

    /** Whose it is to show what a question asks. */
    public Burden burdenOf(QuestionId question) {
        return rule.burdenOf(question);
    }

    /**
     * How far the two steps of the burden of proof have come.
     *
     * @param answers by question; one without an answer is left out
     */
    public Proof proof(Map<QuestionId, Answer> answers) {
        return rule.proof(answers);
    }

    private QuestionId questionCalled(String id) {
        return questions.stream()
                .map(Question::id)
                .filter(known -> known.name().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s does not ask %s".formatted(this, id)));
    }
}

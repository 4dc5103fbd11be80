package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The tables of the legal tests")
class LegalTestTablesTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            test                   | questions, the key ones starred
            DIRECT                 | D1* D2* D3* D4* D5* D6 D7
            INDIRECT               | I1* I2* I3* I4* I5* I6* I7* I8
            INSTITUTIONAL          | S1* S2* S3* S4 S5* S6 S7* S8
            HARASSMENT             | H1* H2* H3* H4 H5 H6* H7
            SEXUAL_HARASSMENT      | H1* SH2* H3* H4 H5 H6* H7
            INSTRUCTION            | N1* N2* N3 N4 N5
            RETALIATION            | R1* R2* R3* R4* R5* R6
            FAILURE_TO_ACCOMMODATE | A1* A2* A3* A4* A5* A6 A7
            PAY                    | P1 P2 P3 P4 P5
            """)
    void ask_these_questions_in_this_order(LegalTest test, String questions) {
        assertThat(
                        test.questions().stream()
                                .map(question -> question.id() + (question.key() ? "*" : "")))
                .containsExactly(questions.split(" "));
    }

    @Test
    void leave_no_question_unasked() {
        Set<QuestionId> asked =
                Arrays.stream(LegalTest.values())
                        .flatMap(test -> test.questions().stream())
                        .map(Question::id)
                        .collect(Collectors.toSet());
        assertThat(asked).containsExactlyInAnyOrder(QuestionId.values());
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            form,                   test
            DIRECT,                 DIRECT
            INDIRECT,               INDIRECT
            HARASSMENT,             HARASSMENT
            SEXUAL_HARASSMENT,      SEXUAL_HARASSMENT
            INSTRUCTION,            INSTRUCTION
            RETALIATION,            RETALIATION
            FAILURE_TO_ACCOMMODATE, FAILURE_TO_ACCOMMODATE
            SYSTEMIC_PRACTICE,      INSTITUTIONAL
            """)
    void lead_from_the_form_to_the_test_and_back(Form form, LegalTest test) {
        assertThat(LegalTest.of(form)).contains(test);
        assertThat(test.concludedForm()).isEqualTo(form);
    }

    @Test
    void have_no_test_for_a_form_that_is_not_known() {
        assertThat(LegalTest.of(Form.DONT_KNOW)).isEmpty();
        assertThat(LegalTest.PAY.concludedForm()).isEqualTo(Form.DONT_KNOW);
    }

    @Test
    void make_the_handling_by_the_employer_a_finding_of_its_own() {
        assertThat(LegalTest.values())
                .filteredOn(test -> !test.separateFindings().isEmpty())
                .containsExactly(LegalTest.HARASSMENT, LegalTest.SEXUAL_HARASSMENT)
                .allMatch(test -> test.separateFindings().equals(List.of(QuestionId.H6)));
    }

    @Test
    void refuse_an_answer_to_a_question_they_do_not_ask() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalTest.DIRECT.propose(Map.of("I1", Answer.YES)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalTest.DIRECT.propose(Map.of("D99", Answer.YES)));
    }

    @Nested
    @DisplayName("hold for every combination of answers:")
    class EveryCombination {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAY")
        void unknown_on_a_key_question_is_never_called_substantiated_or_unfounded(LegalTest test) {
            everyAnswerToTheKeyQuestionsOf(
                    test,
                    answers -> {
                        boolean unknown = answers.containsValue(Answer.UNKNOWN);
                        if (unknown) {
                            assertThat(test.propose(answers).verdict())
                                    .isNotIn(Verdict.SUBSTANTIATED, Verdict.UNFOUNDED);
                        }
                    });
        }

        @ParameterizedTest
        @EnumSource
        void what_is_proposed_is_permitted(LegalTest test) {
            everyAnswerToTheKeyQuestionsOf(
                    test,
                    answers -> {
                        Proposal proposal = test.propose(answers);
                        assertThat(proposal.verdict().outcome().map(proposal::permits).orElse(true))
                                .isTrue();
                    });
        }

        private void everyAnswerToTheKeyQuestionsOf(
                LegalTest test, Consumer<Map<String, Answer>> check) {
            Map<String, Answer> answers = new HashMap<>();
            test.questions().stream()
                    .filter(question -> !question.key())
                    .forEach(question -> answers.put(question.id().name(), Answer.NO));
            vary(
                    test.questions().stream()
                            .filter(Question::key)
                            .map(question -> question.id().name())
                            .toList(),
                    answers,
                    check);
        }

        private void vary(
                List<String> questions,
                Map<String, Answer> answers,
                Consumer<Map<String, Answer>> check) {
            if (questions.isEmpty()) {
                check.accept(answers);
                return;
            }
            for (Answer answer : EnumSet.of(Answer.YES, Answer.NO, Answer.UNKNOWN)) {
                answers.put(questions.get(0), answer);
                vary(questions.subList(1, questions.size()), answers, check);
            }
        }
    }

    @Nested
    @DisplayName("say with a proposal what stands in its way:")
    class WhatStandsInTheWay {

        @Test
        void the_questions_that_nobody_has_answered() {
            Proposal proposal = LegalTest.INSTRUCTION.propose(Map.of("N1", Answer.YES));
            assertThat(proposal.unanswered()).containsExactly(QuestionId.N2);
        }

        @Test
        void that_is_the_key_questions_and_those_of_the_rule() {
            Proposal proposal = LegalTest.DIRECT.propose(Map.of());
            assertThat(proposal.unanswered())
                    .containsExactlyInAnyOrder(
                            QuestionId.D1,
                            QuestionId.D2,
                            QuestionId.D3,
                            QuestionId.D4,
                            QuestionId.D5,
                            QuestionId.D6);
        }

        @Test
        void but_no_reason_is_asked_for_where_there_is_no_presumption() {
            Proposal proposal = LegalTest.DIRECT.propose(Map.of("D2", Answer.NO));
            assertThat(proposal.unanswered())
                    .containsExactlyInAnyOrder(QuestionId.D1, QuestionId.D3, QuestionId.D4);
        }

        @Test
        void the_key_questions_that_could_not_be_found_out() {
            Proposal proposal =
                    LegalTest.INSTRUCTION.propose(
                            Map.of("N1", Answer.YES, "N2", Answer.UNKNOWN, "N3", Answer.UNKNOWN));
            assertThat(proposal.unknown()).containsExactly(QuestionId.N2);
        }

        @Test
        void and_which_outcomes_the_handler_may_still_choose() {
            Proposal proposal =
                    LegalTest.INSTRUCTION.propose(Map.of("N1", Answer.YES, "N2", Answer.UNKNOWN));
            assertThat(Outcome.values())
                    .filteredOn(outcome -> !proposal.permits(outcome))
                    .containsExactly(
                            Outcome.SUBSTANTIATED, Outcome.PARTLY_SUBSTANTIATED, Outcome.UNFOUNDED);
        }

        @Test
        void nothing_when_all_is_answered() {
            Proposal proposal =
                    LegalTest.INSTRUCTION.propose(Map.of("N1", Answer.YES, "N2", Answer.YES));
            assertThat(Outcome.values()).allMatch(proposal::permits);
        }
    }
}

package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.Answer.NO;
import static dk.aarhus.ligevaerd.law.Answer.UNKNOWN;
import static dk.aarhus.ligevaerd.law.Answer.YES;
import static dk.aarhus.ligevaerd.law.QuestionId.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shared burden of proof")
class ProofTest {

    @Test
    void begins_open() {
        assertThat(LegalTest.DIRECT.proof(Map.of()))
                .isEqualTo(new Proof(Proof.Shown.OPEN, Proof.Shown.NOT_ASKED));
    }

    @Test
    void asks_the_municipality_once_there_is_a_presumption() {
        assertThat(LegalTest.DIRECT.proof(Map.of(D1, YES, D2, YES, D3, YES, D4, YES)))
                .isEqualTo(new Proof(Proof.Shown.YES, Proof.Shown.OPEN));
    }

    @Test
    void does_not_ask_it_where_nothing_is_presumed() {
        assertThat(LegalTest.DIRECT.proof(Map.of(D1, YES, D2, YES, D3, YES, D4, NO, D5, YES)))
                .isEqualTo(new Proof(Proof.Shown.NO, Proof.Shown.NOT_ASKED));
        assertThat(LegalTest.DIRECT.proof(Map.of(D1, UNKNOWN)))
                .isEqualTo(new Proof(Proof.Shown.NO, Proof.Shown.NOT_ASKED));
    }

    @Test
    void is_met_by_a_reason_that_the_municipality_has_shown() {
        assertThat(
                        LegalTest.DIRECT.proof(
                                Map.of(D1, YES, D2, YES, D3, YES, D4, YES, D5, YES, D6, NO)))
                .isEqualTo(new Proof(Proof.Shown.YES, Proof.Shown.YES));
    }

    @Test
    void is_not_met_where_it_has_shown_none() {
        assertThat(
                        LegalTest.DIRECT.proof(
                                Map.of(D1, YES, D2, YES, D3, YES, D4, YES, D5, NO, D6, NO)))
                .isEqualTo(new Proof(Proof.Shown.YES, Proof.Shown.NO));
    }

    @Test
    void has_one_step_where_the_test_knows_no_answer_to_it() {
        assertThat(LegalTest.HARASSMENT.proof(Map.of(H1, YES, H2, YES, H3, YES)))
                .isEqualTo(new Proof(Proof.Shown.YES, Proof.Shown.NOT_ASKED));
    }

    @Test
    void says_of_every_question_in_which_step_it_is_asked() {
        assertThat(LegalTest.DIRECT.burdenOf(D4)).isEqualTo(Burden.PRESUMPTION);
        assertThat(LegalTest.DIRECT.burdenOf(D5)).isEqualTo(Burden.REBUTTAL);
        assertThat(LegalTest.DIRECT.burdenOf(D7)).isEqualTo(Burden.BESIDES);
        assertThat(LegalTest.PAY.burdenOf(P1)).isEqualTo(Burden.BESIDES);
    }
}

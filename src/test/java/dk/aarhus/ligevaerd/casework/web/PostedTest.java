package dk.aarhus.ligevaerd.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form of a case's page")
class PostedTest {

    @Test
    void takes_its_own_fields_from_what_was_sent() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.addAll("triage-forms", "DIRECT", "HARASSMENT");
        sent.add("staff-handler", "ada");
        sent.add("version", "7");
        var typed = Posted.of(Part.TRIAGE, sent);
        assertThat(typed.all("forms")).containsExactly("DIRECT", "HARASSMENT");
        assertThat(typed.all("handler")).isEmpty();
        assertThat(typed.one("note")).isNull();
        assertThat(typed.seen()).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "-1", "12345678901"})
    void counts_as_stale_when_it_names_no_version_of_ours(String version) {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("version", version);
        var typed = Posted.of(Part.MOVE, sent);
        assertThatThrownBy(typed::seen).isInstanceOf(Problem.class);
        assertThat(typed.seenOr(3)).isEqualTo(3);
    }

    @Test
    void takes_the_place_of_what_is_stored_unchecked_boxes_included() {
        var stored =
                new Fields(
                        Map.of(
                                "triage-forms",
                                List.of("DIRECT"),
                                "triage-note",
                                List.of("Before"),
                                "plan-text",
                                List.of("The plan")));
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("triage-note", "After");
        var mixed = stored.with(Posted.of(Part.TRIAGE, sent));
        assertThat(mixed.has("triage-forms", "DIRECT")).isFalse();
        assertThat(mixed.one("triage-note")).isEqualTo("After");
        assertThat(mixed.one("plan-text")).isEqualTo("The plan");
    }

    @Test
    void gives_back_what_was_written_in_words() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("plan-text", "Three issues to look at");
        sent.add("plan-kind", "PLAN");
        assertThat(Posted.of(Part.PLAN, sent).texts()).containsExactly("Three issues to look at");
    }

    @Test
    void brings_the_answers_of_a_legal_test_in_their_order() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("test-INDIRECT-I2-answer", "NO");
        sent.add("test-INDIRECT-I2-reasoning", "Only the cleaners.");
        sent.add("test-INDIRECT-finding", "UNFOUNDED");
        var form =
                DeskForms.assessing(
                        LegalTest.INDIRECT,
                        Posted.of(Part.TESTS, TestPart.anchor(LegalTest.INDIRECT), sent));
        assertThat(form.finding()).isEqualTo("UNFOUNDED");
        assertThat(form.answers()).hasSize(8);
        assertThat(form.answers().get(1).question()).isEqualTo("I2");
        assertThat(form.answers().get(1).answer()).isEqualTo("NO");
        assertThat(form.answers().get(0).answer()).isNull();
    }

    @Test
    void has_a_place_of_its_own_on_the_page() {
        for (var one : Part.values()) {
            for (var other : Part.values()) {
                if (one != other) {
                    assertThat(other.field("text")).doesNotStartWith(one.anchor() + "-");
                }
            }
        }
    }
}

package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.shared.Language;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The answers given so far")
class AnswersTest {

    @Test
    void change_on_one_screen_and_stay_on_all_others() {
        var answers = sent("account", "…", "phase", "SERVICE");
        var changed =
                answers.taking(Screen.CONNECTION, form("phase", "EMPLOYMENT", "account", "x"));
        assertThat(changed.one("phase")).isEqualTo("EMPLOYMENT");
        assertThat(changed.one("account")).isEqualTo("…");
    }

    @Test
    void tell_by_a_mark_whether_those_of_a_screen_changed() {
        var before = sent("account", "…", "workplace", "a");
        var after = before.with("workplace", "b");
        assertThat(after.markOf(Screen.ACCOUNT)).isEqualTo(before.markOf(Screen.ACCOUNT));
        assertThat(after.markOf(Screen.WHERE)).isNotEqualTo(before.markOf(Screen.WHERE));
    }

    @Test
    void keep_several_ticks_of_one_question() {
        var form = new MultivaluedHashMap<String, String>();
        form.put("grounds", List.of("AGE", "SEX"));
        assertThat(all(form).toForm(Language.DA).grounds()).containsExactly("AGE", "SEX");
    }

    @Test
    void hold_nothing_that_was_not_asked() {
        assertThat(sent("ethnicity", "…").given().given()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MYSELF,             RECRUITMENT, AFFECTED_APPLICANT",
        "MYSELF,             EMPLOYMENT,  AFFECTED_EMPLOYEE",
        "MYSELF,             DISMISSAL,   AFFECTED_FORMER_EMPLOYEE",
        "MYSELF,             SERVICE,     AFFECTED_CITIZEN",
        "PARENT_OR_GUARDIAN, SERVICE,     PARENT_OR_GUARDIAN",
        "NOBODY,             SERVICE,     ",
    })
    void say_in_what_capacity_one_reports(String standpoint, String phase, String capacity) {
        assertThat(sent("capacity", standpoint, "phase", phase).toForm(Language.DA).capacity())
                .isEqualTo(capacity);
    }

    @ParameterizedTest
    @CsvSource({"03, 2026, 2026-03", "'', 2026, 2026", "03, '', -03", "'', '', "})
    void put_month_and_year_together(String month, String year, String read) {
        var answers = sent("when.from.month", month, "when.from.year", year);
        assertThat(answers.toForm(Language.DA).when().from()).isEqualTo(read);
    }

    @Test
    void name_those_who_must_not_see_it_line_by_line() {
        assertThat(sent("mustNotSee", "the head\n\nHR").toForm(Language.EN).mustNotSee())
                .containsExactly("the head", "HR");
    }

    private static Answers sent(String... namesAndValues) {
        return all(form(namesAndValues));
    }

    private static Answers all(MultivaluedMap<String, String> form) {
        var answers = Answers.none();
        for (var screen : Screen.values()) {
            answers = answers.taking(screen, form);
        }
        return answers;
    }

    private static MultivaluedMap<String, String> form(String... namesAndValues) {
        var form = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }
}

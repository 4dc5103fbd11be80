package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.AnsweredLater;
import dk.aarhus.ligevaerd.intake.LaterQuestion;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("What was left out of the form can be answered in the mailbox")
class LaterFormTest {

    @Inject Mailboxes mailboxes;
    @Inject Reports reports;
    @Inject Heard heard;
    @Inject EntityManager base;

    private final FormVisitor visitor = new FormVisitor();
    private String code;

    @ApplicationScoped
    static class Heard {
        final List<AnsweredLater> answers = new ArrayList<>();

        void hear(@Observes AnsweredLater answered) {
            answers.add(answered);
        }

        List<AnsweredLater> all() {
            return answers;
        }
    }

    @BeforeEach
    void send_early_and_open_the_mailbox() {
        visitor.begin();
        visitor.answer(1, "next", "account", "Kort");
        visitor.answer(2, "next", "phase", "SERVICE");
        visitor.answer(3, "next", "identity", "ANONYMOUS");
        visitor.answer(4, "send");
        code = visitor.code();
        visitor.open("/mailbox");
        visitor.send("/mailbox", "open", "code", code);
        visitor.open("/mailbox/answers");
    }

    @Test
    void as_one_list_with_ticks() {
        assertThat(visitor.page())
                .contains("/mailbox/answers/7", "/mailbox/answers/10")
                .doesNotContain("/mailbox/answers/6", "/mailbox/answers/14");
        answer(7, "workplace", "Skolen");
        assertThat(visitor.page()).doesNotContain("/mailbox/answers/7");
    }

    @Test
    void in_words_in_the_dialogue_and_in_what_was_left_empty() {
        answer(9, "respondentType", "MANAGER", "respondent", "Afdelingslederen");

        String respondent = report(r -> r.further().respondent().orElseThrow());
        assertThat(respondent).isEqualTo("Afdelingslederen");
        assertThat(mailboxes.open(code).orElseThrow().messages())
                .singleElement()
                .satisfies(
                        message ->
                                assertThat(message.text())
                                        .contains("Who did it?", "A manager", "Afdelingslederen"));
    }

    @Test
    void and_when_it_happened_moves_the_day_by_which_a_claim_elsewhere_may_be_lost() {
        assertThat(visitor.page()).contains("time limits").doesNotContain("Yours may be");

        var year = Integer.toString(Today.here().getYear() - 1);
        answer(8, "when.from.month", "03", "when.from.year", year);

        assertThat(visitor.page()).contains("Yours may be");
        visitor.open("/mailbox");
        assertThat(visitor.page()).contains("Yours may be");
    }

    @Test
    void and_is_not_changed_afterwards() {
        answer(7, "workplace", "Skolen");
        answer(7, "workplace", "Et andet sted");
        String workplace = report(r -> r.workplace().orElseThrow());
        assertThat(workplace).isEqualTo("Skolen");
        assertThat(mailboxes.open(code).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void and_a_second_window_loses_nothing() {
        visitor.open("/mailbox/answers/7");
        var second = visitor.page();
        visitor.send("/mailbox/answers/7", "send", "workplace", "Skolen");

        assertThat(second).doesNotContain("answered meanwhile");
        visitor.send("/mailbox/answers/7", "send", "workplace", "Et andet sted")
                .then()
                .statusCode(409);
        assertThat(visitor.page())
                .contains("answered meanwhile", "Et andet sted", "value=\"message\"")
                .doesNotContain("value=\"send\"");
        visitor.send("/mailbox/answers/7", "message", "workplace", "Et andet sted")
                .then()
                .statusCode(303);

        assertThat(mailboxes.open(code).orElseThrow().messages())
                .extracting(message -> message.text().contains("Et andet sted"))
                .containsExactly(false, true);
        String workplace = report(r -> r.workplace().orElseThrow());
        assertThat(workplace).isEqualTo("Skolen");
    }

    @Test
    void and_sent_twice_it_stands_there_once() {
        visitor.open("/mailbox/answers/7");
        visitor.send("/mailbox/answers/7", "send", "workplace", "Skolen").then().statusCode(303);
        visitor.send("/mailbox/answers/7", "send", "workplace", "Skolen").then().statusCode(303);

        assertThat(mailboxes.open(code).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void with_where_whoever_did_it_works_without_a_name() {
        answer(9, "accusedFunction", "LEGAL");

        StaffFunction accused = report(r -> r.accusedFunction().orElseThrow());
        assertThat(accused).isEqualTo(StaffFunction.LEGAL);
        assertThat(mailboxes.open(code).orElseThrow().messages())
                .singleElement()
                .satisfies(
                        message ->
                                assertThat(message.text())
                                        .contains("Was it one of these?", "The lawyers"));
        assertThat(visitor.page()).doesNotContain("/mailbox/answers/9");
    }

    @Test
    void with_a_question_that_another_answer_brings() {
        answer(5, "capacity", "WITNESS_CITIZEN");
        assertThat(visitor.page()).contains("/mailbox/answers/6");
        answer(6, "personKnows", "YES");
        String knows = report(r -> r.further().personKnows().orElseThrow().name());
        assertThat(knows).isEqualTo("YES");
    }

    @Test
    void and_whoever_must_not_see_it_is_named_to_the_house_at_once() {
        answer(3, "excludedFunctions", "INTAKE", "mustNotSee", "Kontorchefen", "account", "Nyt");
        answer(3, "mustNotSee", "Souschefen");

        List<String> people = report(Report::mustNotSee);
        assertThat(people).containsExactly("Kontorchefen", "Souschefen");
        Set<StaffFunction> functions = report(Report::excludedFunctions);
        assertThat(functions).containsExactly(StaffFunction.INTAKE);
        String account = report(Report::account);
        assertThat(account).isEqualTo("Kort");
        int unmatched = report(r -> unmatched(r.reference().value()));
        assertThat(unmatched).as("nobody has looked whom they mean").isEqualTo(2);
        assertThat(heard.all())
                .last()
                .extracting(AnsweredLater::question, AnsweredLater::namedExclusions)
                .containsExactly(LaterQuestion.EXCLUSION, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "3, excludedFunctions, WHISTLEBLOWER_UNIT",
        "7, department, NOWHERE",
        "8, when.from.year, 2999",
        "9, respondentType, <script>",
        "9, accusedFunction, EMPEROR",
        "10, grounds, SIZE",
        "13, reprisalFear, VERY"
    })
    void but_nothing_that_is_wrong(int screen, String field, String value) {
        visitor.open("/mailbox/answers/" + screen);
        visitor.send("/mailbox/answers/" + screen, "send", field, value).then().statusCode(422);
        assertThat(visitor.page()).contains("data-faults").doesNotContain("<script>");
        assertThat(mailboxes.open(code).orElseThrow().messages()).isEmpty();
    }

    @Test
    void and_by_nobody_without_the_code() {
        var stranger = new FormVisitor();
        assertThat(stranger.open("/mailbox/answers").statusCode()).isEqualTo(303);
        assertThat(stranger.open("/mailbox/answers/7").statusCode()).isEqualTo(303);
        assertThat(visitor.open("/mailbox/answers/1").statusCode()).isEqualTo(404);
    }

    private void answer(int screen, String... namesAndValues) {
        visitor.open("/mailbox/answers/" + screen);
        if (!visitor.page().contains("csrf")) {
            // Answered already: as a second tab would send it, which was opened before.
            visitor.open("/mailbox");
        }
        visitor.send("/mailbox/answers/" + screen, "send", namesAndValues);
        visitor.open("/mailbox/answers");
    }

    private int unmatched(String reference) {
        return ((Number)
                        base.createNativeQuery(
                                        "select unmatched from case_file where reference = ?1")
                                .setParameter(1, reference)
                                .getSingleResult())
                .intValue();
    }

    private <T> T report(Function<Report, T> part) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                part.apply(
                                        reports.referenced(
                                                        mailboxes
                                                                .open(code)
                                                                .orElseThrow()
                                                                .reference())
                                                .orElseThrow()));
    }
}

package dk.aarhus.ligevaerd.casework.clocks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Dialogue;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The clocks of a case")
class CaseClocksTest {

    private static final String INTAKE = "intake-officer";
    private static final Caller OFFICER = new Caller(INTAKE, Set.of(Role.INTAKE_OFFICER));

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Dialogue dialogue;
    @Inject Desk desk;
    @Inject ClockDesk clocks;
    @Inject Reminders reminders;
    @Inject Unfollowed unfollowed;
    @Inject Mailboxes mailboxes;
    @Inject MockMailbox post;
    @Inject EntityManager base;

    private Reference reference;

    @BeforeEach
    void file() {
        sql("delete from staff_entry");
        // What other tests left due is not looked at here.
        sql("update case_term set ended_on = started_on where ended_on is null");
        sql("update case_reminder set mailed_on = raised_on where mailed_on is null");
        reference =
                intake.file(SentForms.anonymous("EMPLOYMENT", "It happened."), Optional.empty())
                        .reference();
    }

    @Test
    void begin_with_the_report_and_end_with_what_they_ask_for() {
        assertThat(running())
                .containsExactlyInAnyOrder(
                        TermKind.ACKNOWLEDGEMENT,
                        TermKind.FEEDBACK,
                        TermKind.TRIAGE,
                        TermKind.ADMISSIBILITY);

        move("ACKNOWLEDGED", null);

        assertThat(running())
                .containsExactlyInAnyOrder(
                        TermKind.FEEDBACK, TermKind.TRIAGE, TermKind.ADMISSIBILITY);
        assertThat(term(TermKind.ACKNOWLEDGEMENT).endedOn()).contains(Today.here());
    }

    @Test
    void stand_still_while_somebody_else_has_the_case_but_for_what_was_promised() {
        investigate();
        var promised = term(TermKind.FEEDBACK).promisedBy();
        var internal = term(TermKind.FEEDBACK).due();
        move("SUSPENDED", "The police have it.");
        assertThat(term(TermKind.DECISION).pausedOn()).contains(Today.here());
        // As if a week had gone by.
        sql("update case_pause set first_day = first_day - 7 where case_reference = '%s'");

        move("INVESTIGATION_PLANNED", "They gave it back.");

        var times = clocks.read(reference, OFFICER);
        assertThat(times.stood()).isEqualTo(7);
        assertThat(term(TermKind.FEEDBACK).promisedBy()).isEqualTo(promised);
        assertThat(term(TermKind.FEEDBACK).pausedOn()).isEmpty();
        assertThat(internal).isBeforeOrEqualTo(promised.orElseThrow());
    }

    @Test
    void begin_with_the_next_round_for_a_case_that_was_there_before_them() {
        sql("delete from case_term where case_reference = '%s'");
        unfollowed.follow();
        unfollowed.follow();
        assertThat(running()).hasSize(4);
    }

    @Nested
    @DisplayName("are given more time")
    class Extended {

        @Test
        void for_a_reason_which_the_reporter_is_told_with_the_new_day() {
            investigate();
            var until = term(TermKind.DECISION).due().plusDays(20);
            var promised = term(TermKind.FEEDBACK).promisedBy();

            clocks.extend(
                    seen(),
                    new ClockForms.Extending("DECISION", "TRANSLATION", until.toString()),
                    OFFICER);

            assertThat(term(TermKind.DECISION).due()).isEqualTo(until);
            assertThat(term(TermKind.FEEDBACK).promisedBy()).isEqualTo(promised);
            assertThat(mailboxes.messages(reference))
                    .anySatisfy(
                            message ->
                                    assertThat(message.text())
                                            .contains("Something must be translated")
                                            .contains(String.valueOf(until.getYear())));
        }

        @Test
        void not_without_a_reason_and_a_later_day() {
            investigate();
            var due = term(TermKind.DECISION).due();
            var told = mailboxes.messages(reference).size();

            assertThat(faults("DECISION", null, due.plusDays(5).toString()))
                    .containsExactly("reason");
            assertThat(faults("DECISION", "TRANSLATION", null)).containsExactly("until");
            assertThat(faults("DECISION", "TRANSLATION", due.toString())).containsExactly("until");
            assertThat(faults("DECISION", "TRANSLATION", due.plusYears(1).toString()))
                    .containsExactly("until");
            assertThat(faults("ACKNOWLEDGEMENT", "TRANSLATION", due.plusDays(5).toString()))
                    .containsExactly("term");
            assertThat(faults("SOMETHING", "BORED", "soon"))
                    .containsExactlyInAnyOrder("term", "reason", "until");
            assertThat(term(TermKind.DECISION).due()).isEqualTo(due);
            assertThat(mailboxes.messages(reference)).hasSize(told);
        }

        private List<String> faults(String term, String reason, String until) {
            var form = new ClockForms.Extending(term, reason, until);
            try {
                clocks.extend(seen(), form, OFFICER);
                return List.of();
            } catch (Problem refused) {
                assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID);
                return refused.violations().stream().map(Violation::field).distinct().toList();
            }
        }
    }

    @Nested
    @DisplayName("remind")
    class Remind {

        private final String mark = UUID.randomUUID().toString().substring(0, 8);
        private final String receiving = "receives-" + mark;

        @BeforeEach
        void place() {
            placed(receiving, "INTAKE", "MBA");
            placed("head-" + mark, "HR_LEAD", "MBA");
            placed("director-" + mark, "DIRECTOR", "MBA");
            placed("there-" + mark, "DIRECTOR", "MBU");
            placed("head-there-" + mark, "HR_LEAD", "MBU");
        }

        @Test
        void those_who_have_it_then_the_head_of_hr_then_a_director_of_elsewhere() {
            sql("update case_file set department = 'MBU' where reference = '%s'");
            late(1);
            reminders.raise();
            assertThat(told()).containsExactly(receiving);
            late(4);
            reminders.raise();
            assertThat(told()).as("another day was missed").containsOnly(receiving);
            late(5);
            reminders.raise();
            assertThat(told()).contains("head-" + mark).doesNotContain("head-there-" + mark);
            late(15);
            reminders.raise();
            assertThat(told())
                    .contains("director-" + mark)
                    .doesNotContain("there-" + mark, "head-there-" + mark);
        }

        @Test
        void no_director_where_the_department_concerned_is_not_known() {
            sql("update case_file set department = null where reference = '%s'");
            late(15);
            reminders.raise();
            assertThat(told()).noneMatch(account -> account.startsWith("director"));
            assertThat(clocks.read(reference, OFFICER).reminders())
                    .anyMatch(one -> one.rung() == Rung.DIRECTOR && one.account().isEmpty());
        }

        @Test
        void nobody_outside_the_unit_of_a_case_that_lies_there() {
            sql("update case_file set queue = 'OUTSIDE_UNIT' where reference = '%s'");
            placed("unit-" + mark, "WHISTLEBLOWER_UNIT", null);
            late(15);
            reminders.raise();
            assertThat(told()).containsOnly("unit-" + mark);
        }

        @Test
        void nobody_while_the_case_stands_still() {
            sql("update case_term set paused_on = started_on where case_reference = '%s'");
            late(15);
            assertThat(reminders.raise()).isZero();
        }

        @Test
        void once_though_several_nodes_look_at_the_same_time() {
            late(1);
            Stream.generate(() -> CompletableFuture.supplyAsync(reminders::raise))
                    .limit(4)
                    .toList()
                    .forEach(CompletableFuture::join);
            assertThat(told()).containsExactly(receiving);
            assertThat(reminders.raise()).isZero();
        }

        @Test
        void by_a_mail_that_says_nothing_and_has_a_number_of_its_own() {
            post.clear();
            late(1);
            reminders.raise();

            assertThat(reminders.mail(Reminders.Batch.PRESSING)).isZero();
            assertThat(post.getTotalMessagesSent()).as("it waits for its batch").isZero();
            reminders.mail(Reminders.Batch.ALL);
            reminders.mail(Reminders.Batch.ALL);

            var sent = post.getMailsSentTo(receiving + "@staff.example.org");
            assertThat(sent).hasSize(1);
            var one = clocks.read(reference, OFFICER).reminders().get(0);
            assertThat(sent.get(0).getHeaders().get("Message-ID"))
                    .containsExactly("<" + one.id() + "@example.org>");
            assertThat(sent.get(0).getSubject() + sent.get(0).getText())
                    .doesNotContain(reference.value(), receiving, mark);
        }

        @Test
        void at_the_address_that_the_directory_has() {
            sql(
                    "update staff_entry set mail = 'somebody-%s@elsewhere.example.org'"
                                    .formatted(mark)
                            + " where account = '%s'".formatted(receiving));
            post.clear();
            late(1);
            reminders.raise();
            reminders.mail(Reminders.Batch.ALL);

            assertThat(post.getMailsSentTo("somebody-" + mark + "@elsewhere.example.org"))
                    .hasSize(1);
            assertThat(post.getMailsSentTo(receiving + "@staff.example.org")).isNullOrEmpty();
        }

        @Test
        void at_half_of_the_time_before_something_is_lost() {
            clocks.finalDay(
                    seen(),
                    new ClockForms.FinalDayForm(
                            "VACANCY_FILLED", Today.here().plusDays(20).toString()),
                    OFFICER);
            assertThat(reminders.raise()).isZero();
            sql("update case_final_day set alarm_on = recorded_on where case_reference = '%s'");
            assertThat(reminders.raise()).isEqualTo(1);
            assertThat(reminders.raise()).isZero();
            assertThat(told()).containsExactly(receiving);
        }

        /** Past the desk, which shows nothing of a case that lies elsewhere. */
        private List<String> told() {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () ->
                                    base.createQuery(
                                                    "select r.account from Reminder r where r.caseReference = ?1"
                                                            + " and r.account <> '-'",
                                                    String.class)
                                            .setParameter(1, reference.value())
                                            .getResultList());
        }

        private void late(int days) {
            sql(
                    "update case_term set due = date '%s' where kind = 'ACKNOWLEDGEMENT' and"
                                    .formatted(Today.here().minusDays(days))
                            + " case_reference = '%s'");
        }

        private void placed(String account, String function, String department) {
            sql(
                    "insert into staff_entry (id, version, account, department, function, valid_from,"
                            + " changed_by) values ('%s', 0, '%s', %s, '%s', date '2020-01-01', 'test')"
                                    .formatted(
                                            UUID.randomUUID(),
                                            account,
                                            department == null ? "null" : "'" + department + "'",
                                            function));
        }
    }

    @Test
    void alarm_half_way_to_a_final_day() {
        var monday = LocalDate.of(2026, 11, 23);
        assertThat(FinalDay.halfWay(monday, monday.plusDays(10))).isEqualTo(monday.plusDays(5));
        assertThat(FinalDay.halfWay(monday, monday.plusDays(1))).isEqualTo(monday);
    }

    @Test
    void refuse_a_final_day_that_is_over_and_one_that_is_known() {
        var tomorrow = Today.here().plusDays(1).toString();
        assertRefused("NOTICE_ENDS", Today.here().toString(), ProblemKind.INVALID);
        assertRefused("NOTICE_ENDS", "2099-01-01", ProblemKind.INVALID);
        assertRefused(null, tomorrow, ProblemKind.INVALID);
        clocks.finalDay(seen(), new ClockForms.FinalDayForm("NOTICE_ENDS", tomorrow), OFFICER);
        assertRefused("NOTICE_ENDS", tomorrow, ProblemKind.STATE_CONFLICT);
    }

    @Test
    void tell_the_reporter_every_thirty_days_how_the_case_stands() {
        investigate();
        var prepared = clocks.read(reference, OFFICER).statusNote().orElseThrow();
        assertThat(prepared).startsWith("We are still working on your case.");

        clocks.tellStatus(seen(), new ClockForms.StatusNote(prepared), OFFICER);

        assertThat(mailboxes.messages(reference))
                .anyMatch(message -> message.text().equals(prepared));
        assertThat(
                        clocks.read(reference, OFFICER).terms().stream()
                                .filter(term -> term.kind() == TermKind.INTERIM_STATUS))
                .hasSize(2);
    }

    @Test
    void say_whether_a_manager_passed_on_in_time() {
        clocks.learned(
                seen(), new ClockForms.Learning(Today.here().minusDays(30).toString()), OFFICER);

        var duty = term(TermKind.DUTY_TO_REACT);
        assertThat(duty.isRunning()).isFalse();
        assertThat(duty.isLate(Today.here())).isTrue();
        assertThatThrownBy(
                        () ->
                                clocks.learned(
                                        seen(),
                                        new ClockForms.Learning(
                                                Today.here().plusDays(1).toString()),
                                        OFFICER))
                .isInstanceOf(Problem.class);
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void stand_on_a_page_which_keeps_what_was_typed() {
        var page = given().header("Accept-Language", "en").get(address());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Acknowledgement").contains("aria-current=\"page\"");
        var token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.asString());
        assertThat(token.find()).isTrue();
        var refused =
                given().header("Accept-Language", "en")
                        .cookies(page.getCookies())
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("csrf-token", token.group(1))
                        .formParam("version", seen().version())
                        .formParam("kind", "VACANCY_FILLED")
                        .formParam("finalOn", "2001-01-01")
                        .redirects()
                        .follow(false)
                        .post(address() + "/final-days");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("href=\"#finalOn\"")
                .contains("value=\"2001-01-01\"")
                .contains("value=\"VACANCY_FILLED\" selected");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void are_read_and_moved_by_programs_too() {
        var answer = given().get("/api/v1" + address());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("clocks.kind")).contains("FEEDBACK", "TRIAGE");
        var changed =
                given().header("X-Ligevaerd", "1")
                        .header("If-Match", answer.header("ETag"))
                        .contentType("application/json")
                        .body(
                                "{\"kind\": \"NOTICE_ENDS\", \"finalOn\": \"%s\"}"
                                        .formatted(Today.here().plusDays(9)))
                        .post("/api/v1" + address() + "/final-days");
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("finalDays[0].offer")).isEqualTo("HOLD_DECISION");
        assertThat(
                        given().header("X-Ligevaerd", "1")
                                .contentType("application/json")
                                .body("{\"text\": \"…\"}")
                                .post("/api/v1" + address() + "/status-note")
                                .statusCode())
                .isEqualTo(428);
    }

    private void assertRefused(String kind, String day, ProblemKind how) {
        assertThatThrownBy(
                        () ->
                                clocks.finalDay(
                                        seen(), new ClockForms.FinalDayForm(kind, day), OFFICER))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.kind()).isEqualTo(how));
    }

    /** On to the first stage in which somebody works on it; the officer still sees it. */
    private void investigate() {
        move("ACKNOWLEDGED", null);
        move("TRIAGE", null);
        sql(
                "update case_file set status = 'INVESTIGATION_PLANNED', queue = 'INTAKE' where reference = '%s'");
        dialogue.write(seen(), new CaseForms.ReporterMessage("We look into it."), OFFICER);
    }

    private void move(String to, String reason) {
        casework.move(seen(), new CaseForms.Move(to, reason), OFFICER);
    }

    private SeenCase seen() {
        return new SeenCase(reference, desk.version(reference, OFFICER));
    }

    private String address() {
        return "/cases/%s/clocks".formatted(reference);
    }

    private Term term(TermKind kind) {
        return clocks.read(reference, OFFICER).terms().stream()
                .filter(term -> term.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<TermKind> running() {
        return clocks.read(reference, OFFICER).terms().stream()
                .filter(Term::isRunning)
                .map(Term::kind)
                .toList();
    }

    private void sql(String text) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                text.formatted(reference == null ? "" : reference))
                                        .executeUpdate());
    }
}

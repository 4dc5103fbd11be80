package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.casework.NewReports.Match;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.LaterAnswers;
import dk.aarhus.ligevaerd.intake.LaterQuestion;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A new report")
class ConflictScreenTest {

    private static final String WORDS = "Whatisaidstandshere";

    @Inject Intake intake;
    @Inject LaterAnswers later;
    @Inject Mailboxes mailboxes;
    @Inject Desk desk;
    @Inject Casework casework;
    @Inject Dialogue dialogue;
    @Inject CaseSearch search;
    @Inject NewReports newReports;
    @Inject Cases cases;
    @Inject EntityManager base;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** At the desk in MBA, at the desk in another department, and in the unit. */
    private final Caller near = caller("near", Role.INTAKE_OFFICER);

    private final Caller far = caller("far", Role.INTAKE_OFFICER);
    private final Caller unit = caller("unit", Role.WHISTLEBLOWER_UNIT);
    private final Caller handler = caller("handler", Role.CASE_HANDLER);

    @BeforeEach
    void place() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            base.createNativeQuery("delete from staff_entry").executeUpdate();
                            place(near, "MBA", "INTAKE", "Ada Near " + mark);
                            place(far, "MKB", "INTAKE", "Bo Far " + mark);
                            place(unit, "MBA", "WHISTLEBLOWER_UNIT", "Cy Unit " + mark);
                            place(handler, "MBA", "HR_CASE_HANDLER", "Di Handler " + mark);
                        });
    }

    @Nested
    @DisplayName("before somebody takes it")
    class Before {

        @Test
        void stands_in_the_list_without_a_word_of_what_happened() {
            var reference = filed("MBU");

            assertThat(listed(near)).contains(reference);
            assertThat(waiting(near)).contains(reference);
            refuses(ProblemKind.NOT_TAKEN, () -> desk.open(reference, near));
            assertThat(found(near)).doesNotContain(reference);
            var screen = newReports.screen(reference, near);
            assertThat(screen.department().orElseThrow().value()).isEqualTo("MBU");
            assertThat(screen.toString()).doesNotContain(WORDS);
        }

        @Test
        void is_not_acted_on_whatever_the_act() {
            var reference = filed("MBU");

            refuses(
                    ProblemKind.NOT_TAKEN,
                    () ->
                            casework.move(
                                    new SeenCase(reference, 0),
                                    new CaseForms.Move("ACKNOWLEDGED", null),
                                    near));
            refuses(ProblemKind.NOT_TAKEN, () -> desk.openIdentity(reference, "why", near));
            refuses(
                    ProblemKind.NOT_TAKEN,
                    () -> desk.journal(reference, near, Optional.empty(), Optional.empty()));
        }

        @Test
        void is_not_found_by_looking_for_its_phase() {
            var reference = filed("MBU");

            var page =
                    desk.list(
                            new CaseQuery(
                                    null,
                                    "EMPLOYMENT",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    "100"),
                            near,
                            (some, today) -> some);

            assertThat(page.cases()).extracting(CaseFile::reference).doesNotContain(reference);
        }

        @Test
        void is_nothing_to_those_who_neither_receive_nor_were_appointed() {
            var reference = filed("MBU");

            for (var other : List.of(unit, handler)) {
                refuses(ProblemKind.NOT_FOUND, () -> newReports.screen(reference, other));
                refuses(ProblemKind.NOT_FOUND, () -> newReports.take(reference, other));
                assertThat(listed(other)).doesNotContain(reference);
            }
        }
    }

    @Nested
    @DisplayName("that somebody can take")
    class Taken {

        @Test
        void opens_for_that_person_alone() {
            var reference = filed("MBU");

            newReports.take(reference, near);

            assertThat(desk.open(reference, near).report().account()).isEqualTo(WORDS);
            refuses(ProblemKind.NOT_TAKEN, () -> desk.open(reference, far));
            assertThat(waiting(near)).doesNotContain(reference);
            assertThat(acts(reference)).containsExactly(Act.OPENED, Act.TAKEN);
        }

        @Test
        void is_gone_at_once_for_whoever_says_not_me() {
            var reference = filed("MBU");

            newReports.stepBack(reference, near);

            findsNoTrace(near, reference);
            assertThat(waiting(far)).contains(reference);
            assertThat(journalled(reference, "STEPPED_BACK/REPORT")).isTrue();
        }

        @Test
        void goes_to_the_unit_when_nobody_at_intake_can() {
            var reference = filed("MBU");

            newReports.stepBack(reference, near);
            newReports.stepBack(reference, far);

            assertThat(queue(reference)).isEqualTo(Queue.OUTSIDE_UNIT);
            assertThat(waiting(unit)).contains(reference);
        }

        @Test
        void is_not_handled_by_somebody_who_said_not_me() {
            var reference = filed("MBU");
            newReports.stepBack(reference, near);
            newReports.take(reference, far);

            assertThatThrownBy(
                            () ->
                                    casework.staff(
                                            new SeenCase(reference, desk.version(reference, far)),
                                            new CaseForms.Appointing(near.account(), null, null),
                                            far))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refused ->
                                    assertThat(refused.violations())
                                            .extracting(v -> v.field())
                                            .containsExactly("handler"));
        }
    }

    @Nested
    @DisplayName("with names that must not see it")
    class Named {

        @Test
        void is_closed_to_everybody_of_the_department_until_they_are_matched() {
            var reference = filed("MBA", "somebody at the desk");

            findsNoTrace(near, reference);
            assertThat(waiting(far)).contains(reference);
            refuses(ProblemKind.STATE_CONFLICT, () -> newReports.take(reference, far));

            newReports.match(reference, List.of(new Match(List.of(), true)), far);

            assertThat(waiting(near)).contains(reference);
            newReports.take(reference, near);
        }

        @Test
        void is_closed_to_an_account_that_a_name_sounds_like_before_anybody_looks() {
            var reference = filed("MBU", "My manager's friend Ada Near " + mark + " in HR");

            findsNoTrace(near, reference);
            assertThat(waiting(far)).contains(reference);

            newReports.match(reference, List.of(new Match(List.of(near.account()), false)), far);
            findsNoTrace(near, reference);
        }

        @Test
        void opens_again_to_whom_a_name_only_sounded_like() {
            var reference = filed("MBU", "Ada Near " + mark + " the citizen");

            newReports.match(reference, List.of(new Match(List.of(), true)), far);

            assertThat(waiting(near)).contains(reference);
        }

        @Test
        void is_left_to_the_unit_where_no_officer_is_outside_the_department() {
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    base.createNativeQuery(
                                                    "update staff_entry set department = 'MBA'")
                                            .executeUpdate());
            var reference = filed("MBA", "the head");

            assertThat(queue(reference)).isEqualTo(Queue.OUTSIDE_UNIT);
            newReports.match(reference, List.of(new Match(List.of(near.account()), false)), unit);

            assertThat(queue(reference)).isEqualTo(Queue.INTAKE);
            findsNoTrace(near, reference);
            assertThat(waiting(far)).contains(reference);
        }

        @Test
        void asks_for_every_name_and_for_accounts_that_are_known() {
            var reference = filed("MBU", "one", "two");

            for (var matches :
                    List.of(
                            List.<Match>of(),
                            List.of(new Match(List.of(), true)),
                            List.of(
                                    new Match(List.of("nobody-by-that-name"), false),
                                    new Match(List.of(), true)),
                            List.of(
                                    new Match(List.of(near.account()), true),
                                    new Match(List.of(), true)))) {
                refuses(ProblemKind.INVALID, () -> newReports.match(reference, matches, far));
            }
            assertThat(newReports.screen(reference, far).unmatched()).containsExactly("one", "two");
        }

        @Test
        void takes_the_case_away_from_whoever_turns_out_to_be_meant() {
            var reference = filed("MBU", "the one who handles it");
            newReports.match(reference, List.of(new Match(List.of(near.account()), false)), near);

            findsNoTrace(near, reference);
        }
    }

    @Nested
    @DisplayName("with functions that must not see it")
    class Functions {

        @Test
        void goes_past_intake_when_intake_is_ticked() {
            var reference = filed(report("MBU", List.of(), List.of("INTAKE"), null));

            assertThat(queue(reference)).isEqualTo(Queue.OUTSIDE_UNIT);
            findsNoTrace(near, reference);
            findsNoTrace(far, reference);
            assertThat(waiting(unit)).contains(reference);
        }

        @Test
        void is_closed_to_a_handler_of_that_function_whoever_appoints_them() {
            var reference = filed(report("MBU", List.of(), List.of("HR_CASE_HANDLER"), null));
            newReports.take(reference, near);

            assertThatThrownBy(
                            () ->
                                    casework.staff(
                                            new SeenCase(reference, desk.version(reference, near)),
                                            new CaseForms.Appointing(handler.account(), null, null),
                                            near))
                    .isInstanceOf(Problem.class);
        }

        @Test
        void stays_closed_to_somebody_who_has_moved_to_another_function_since() {
            var reference = filed(report("MBU", List.of(), List.of("INTAKE"), null));
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                base.createNativeQuery(
                                                "update staff_entry set function = 'WHISTLEBLOWER_UNIT' where account = ?1")
                                        .setParameter(1, near.account())
                                        .executeUpdate();
                            });

            findsNoTrace(new Caller(near.account(), Set.of(Role.WHISTLEBLOWER_UNIT)), reference);
        }

        @Test
        void that_names_somebody_in_hr_as_the_one_who_did_it_lies_with_the_unit() {
            var reference =
                    filed(SentForms.about("MBU", WORDS, "It was Ada Near " + mark + " of HR"));

            assertThat(queue(reference)).isEqualTo(Queue.EXTERNAL);
            findsNoTrace(near, reference);
            assertThat(newReports.screen(reference, unit).involved())
                    .containsExactly("It was Ada Near " + mark + " of HR");
        }

        @Test
        void is_taken_from_whoever_has_it_when_the_reporter_names_them_in_the_mailbox() {
            var receipt = intake.file(report("MBU", List.of(), List.of(), null), Optional.empty());
            var reference = receipt.reference();
            newReports.take(reference, near);
            assertThat(listed(near)).contains(reference);
            assertThat(found(near)).contains(reference);

            later.answer(
                    receipt.code(),
                    LaterQuestion.EXCLUSION,
                    report("MBU", List.of("Ada Near " + mark), List.of(), null),
                    "Ada Near " + mark);

            findsNoTrace(near, reference);
            assertThat(waiting(near)).doesNotContain(reference);
            assertThat(mailboxes.open(receipt.code())).isPresent();
        }

        @Test
        void about_somebody_in_hr_lies_with_the_unit() {
            for (var accused : List.of("INTAKE", "HR_LEAD", "LEGAL", "DIRECTOR")) {
                var reference = filed(report("MBU", List.of(), List.of(), accused));
                assertThat(queue(reference)).as(accused).isEqualTo(Queue.EXTERNAL);
                findsNoTrace(near, reference);
                assertThat(waiting(unit)).as("in the list of the unit").contains(reference);
            }
        }
    }

    @Nested
    @DisplayName("that leaves most for later")
    class Later {

        private final Caller head = caller("head", Role.WHISTLEBLOWER_UNIT);

        @Test
        void is_taken_from_whoever_is_named_as_the_one_who_did_it() {
            QuarkusTransaction.requiringNew()
                    .run(() -> place(head, "MBA", "DIRECTOR", "Ed Head " + mark));
            var receipt = intake.file(early(), Optional.empty());
            var reference = receipt.reference();
            newReports.take(reference, near);

            answer(receipt, LaterQuestion.RESPONDENT, "respondent", "Ada Near " + mark);

            assertThat(queue(reference)).isEqualTo(Queue.EXTERNAL);
            findsNoTrace(near, reference);
            findsNoTrace(far, reference);
            findsNoTrace(head, reference);
            assertThat(waiting(unit)).contains(reference);
        }

        @Test
        void leaves_those_who_work_on_it_when_one_of_them_did_it() {
            var receipt = intake.file(early(), Optional.empty());
            var reference = receipt.reference();
            newReports.take(reference, near);
            move(reference, "ACKNOWLEDGED");
            casework.staff(
                    new SeenCase(reference, desk.version(reference, near)),
                    new CaseForms.Appointing(handler.account(), null, null),
                    near);

            answer(receipt, LaterQuestion.RESPONDENT, "respondent", "Di Handler " + mark);

            assertThat(queue(reference)).isEqualTo(Queue.EXTERNAL);
            findsNoTrace(handler, reference);
            assertThat(acts(reference)).endsWith(Act.REPORTER_WROTE, Act.LEFT_THE_DESK);
        }

        @Test
        void goes_to_the_unit_when_somebody_in_hr_did_it_without_a_name() {
            var receipt = intake.file(early(), Optional.empty());

            answer(receipt, LaterQuestion.RESPONDENT, "accusedFunction", "HR_CASE_HANDLER");

            assertThat(queue(receipt.reference())).isEqualTo(Queue.EXTERNAL);
            findsNoTrace(near, receipt.reference());
        }

        @Test
        void is_of_the_department_that_is_said_while_nobody_has_taken_it() {
            var receipt =
                    intake.file(report(null, List.of(), List.of(), "MANAGER"), Optional.empty());
            var reference = receipt.reference();
            assertThat(queue(reference)).isEqualTo(Queue.INTAKE);

            answer(receipt, LaterQuestion.WHERE, "department", "MBA");

            assertThat(department(reference)).contains("MBA");
            assertThat(queue(reference)).as("a manager beside HR").isEqualTo(Queue.EXTERNAL);
            assertThat(acts(reference)).endsWith(Act.REPORTER_WROTE, Act.DEPARTMENT_CHANGED);
        }

        @Test
        void is_of_the_department_that_those_say_who_have_taken_it() {
            var receipt = intake.file(early(), Optional.empty());
            newReports.take(receipt.reference(), near);

            answer(receipt, LaterQuestion.WHERE, "department", "MBU");

            assertThat(department(receipt.reference())).isEmpty();
        }

        @Test
        void is_closed_to_every_department_while_a_name_can_mean_anybody() {
            var receipt = intake.file(early("mustNotSee", "the one at the desk"), Optional.empty());
            var reference = receipt.reference();

            assertThat(queue(reference)).isEqualTo(Queue.OUTSIDE_UNIT);
            findsNoTrace(near, reference);
            findsNoTrace(far, reference);
            assertThat(waiting(unit)).contains(reference);

            newReports.match(reference, List.of(new Match(List.of(far.account()), false)), unit);

            assertThat(queue(reference)).isEqualTo(Queue.INTAKE);
            assertThat(waiting(near)).contains(reference);
            findsNoTrace(far, reference);
        }

        @Test
        void opens_to_the_other_departments_when_it_says_which_one_it_is() {
            var receipt = intake.file(early("mustNotSee", "the one at the desk"), Optional.empty());

            answer(receipt, LaterQuestion.WHERE, "department", "MBA");

            assertThat(queue(receipt.reference())).isEqualTo(Queue.INTAKE);
            assertThat(waiting(far)).contains(receipt.reference());
            findsNoTrace(near, receipt.reference());
        }

        @Test
        void is_left_to_somebody_to_match_when_a_name_comes_under_way() {
            var receipt = intake.file(early(), Optional.empty());
            var reference = receipt.reference();
            newReports.take(reference, near);
            move(reference, "ACKNOWLEDGED");

            answer(receipt, LaterQuestion.EXCLUSION, "mustNotSee", "the one at the desk");

            assertThat(newReports.screen(reference, near).unmatched()).hasSize(1);
            assertThat(listed(near)).contains(reference);
        }

        @Test
        void needs_no_name_matched_again_when_only_a_function_is_added() {
            var receipt = intake.file(early("mustNotSee", "the head"), Optional.empty());
            newReports.match(receipt.reference(), List.of(new Match(List.of(), true)), unit);

            answer(receipt, LaterQuestion.EXCLUSION, "excludedFunctions", "LEGAL");

            assertThat(newReports.screen(receipt.reference(), near).canBeTaken()).isTrue();
        }

        private FilingForm early(String... fieldAndText) {
            var said = new HashMap<String, Object>();
            said.put("phase", "EMPLOYMENT");
            said.put("account", WORDS);
            if (fieldAndText.length > 0) {
                said.put(fieldAndText[0], List.of(fieldAndText[1]));
            }
            return SentForms.saying(said);
        }

        private void answer(Receipt receipt, LaterQuestion question, String field, String said) {
            var many = question == LaterQuestion.EXCLUSION;
            var form =
                    SentForms.saying(
                            Map.of("phase", "EMPLOYMENT", field, many ? List.of(said) : said));
            assertThat(later.answer(receipt.code(), question, form, said)).isTrue();
        }

        private void move(Reference reference, String to) {
            casework.move(
                    new SeenCase(reference, desk.version(reference, near)),
                    new CaseForms.Move(to, null),
                    near);
        }

        private Optional<String> department(Reference reference) {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () ->
                                    cases.referenced(reference)
                                            .flatMap(CaseFile::department)
                                            .map(DepartmentCode::value));
        }
    }

    /**
     * Not in a list, not counted, not found, not opened, not refused otherwise than what is not.
     */
    private void findsNoTrace(Caller excluded, Reference reference) {
        assertThat(listed(excluded)).doesNotContain(reference);
        assertThat(found(excluded)).doesNotContain(reference);
        assertThat(newReports.awaits(reference, excluded)).isFalse();
        assertThat(desk.mayOpen(reference, excluded)).isFalse();
        refuses(ProblemKind.NOT_FOUND, () -> desk.open(reference, excluded));
        refuses(ProblemKind.NOT_FOUND, () -> desk.version(reference, excluded));
        refuses(ProblemKind.NOT_FOUND, () -> desk.openIdentity(reference, "why", excluded));
        refuses(ProblemKind.NOT_FOUND, () -> newReports.screen(reference, excluded));
        refuses(ProblemKind.NOT_FOUND, () -> newReports.take(reference, excluded));
        refuses(ProblemKind.NOT_FOUND, () -> newReports.stepBack(reference, excluded));
        refuses(ProblemKind.NOT_FOUND, () -> newReports.match(reference, List.of(), excluded));
        refuses(
                ProblemKind.NOT_FOUND,
                () ->
                        dialogue.write(
                                new SeenCase(reference, 0),
                                new CaseForms.ReporterMessage("Good day."),
                                excluded));
    }

    private Reference filed(String department, String... mustNotSee) {
        return filed(report(department, List.of(mustNotSee), List.of(), null));
    }

    private Reference filed(FilingForm report) {
        return intake.file(report, Optional.empty()).reference();
    }

    private static FilingForm report(
            String department, List<String> mustNotSee, List<String> functions, String accused) {
        return SentForms.routed(department, WORDS, mustNotSee, functions, accused);
    }

    private Set<Reference> listed(Caller caller) {
        return pages(caller).stream()
                .flatMap(page -> page.cases().stream())
                .map(CaseFile::reference)
                .collect(Collectors.toSet());
    }

    private Set<Reference> waiting(Caller caller) {
        return pages(caller).stream()
                .flatMap(page -> page.waiting().stream())
                .collect(Collectors.toSet());
    }

    private List<CasePage> pages(Caller caller) {
        var pages = new ArrayList<CasePage>();
        Optional<String> cursor = Optional.empty();
        do {
            var query =
                    new CaseQuery(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            cursor.orElse(null),
                            "100");
            var page = desk.list(query, caller, (some, today) -> some);
            pages.add(page);
            cursor = page.next();
        } while (cursor.isPresent());
        return pages;
    }

    private Set<Reference> found(Caller caller) {
        var all = new CaseQuery(null, null, null, null, null, null, null, null, null, "100");
        return search.find(WORDS, all, caller, (page, today) -> page).cases().stream()
                .map(one -> one.file().reference())
                .collect(Collectors.toSet());
    }

    private List<Act> acts(Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                cases.referenced(reference).orElseThrow().timeline().stream()
                                        .map(CaseEvent::act)
                                        .toList());
    }

    private Queue queue(Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(() -> cases.referenced(reference).orElseThrow().queue());
    }

    private boolean journalled(Reference reference, String what) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                !base.createNativeQuery(
                                                "select part from journal_entry where subject = ?1 and part = ?2")
                                        .setParameter(1, reference.value())
                                        .setParameter(2, what)
                                        .getResultList()
                                        .isEmpty());
    }

    private void place(Caller caller, String department, String function, String name) {
        base.createNativeQuery(
                        "insert into staff_entry (id, version, account, name, department, function, valid_from, changed_by)"
                                + " values (?1, 0, ?2, ?3, ?4, ?5, date '2020-01-01', 'test')")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, caller.account())
                .setParameter(3, name)
                .setParameter(4, department)
                .setParameter(5, function)
                .executeUpdate();
    }

    private Caller caller(String name, Role role) {
        return new Caller(name + "-" + mark, Set.of(role));
    }

    private static void refuses(ProblemKind kind, Runnable asked) {
        assertThatThrownBy(asked::run)
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}

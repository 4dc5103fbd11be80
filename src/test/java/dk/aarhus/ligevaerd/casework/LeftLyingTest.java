package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.LaterAnswers;
import dk.aarhus.ligevaerd.intake.LaterQuestion;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("A report")
class LeftLyingTest {

    /** A Friday, the Monday after, and the Tuesday after that. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 4);

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Inject Intake intake;
    @Inject LaterAnswers later;
    @Inject Alarms alarms;
    @Inject NewReports newReports;
    @Inject Casework casework;
    @Inject Desk desk;
    @Inject Mailboxes mailboxes;
    @Inject EntityManager base;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Caller officer = new Caller("officer-" + mark, Set.of(Role.INTAKE_OFFICER));
    private final Caller second = new Caller("second-" + mark, Set.of(Role.INTAKE_OFFICER));
    private final Caller deputy = new Caller("deputy-" + mark, Set.of(Role.INTAKE_OFFICER));

    @BeforeEach
    void place() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            base.createNativeQuery("delete from staff_entry").executeUpdate();
                            base.createNativeQuery(
                                            "update case_file set taken_on = received where taken_on is null")
                                    .executeUpdate();
                            base.createNativeQuery(
                                            "insert into staff_entry (id, version, account, department, function, substitute, valid_from, changed_by)"
                                                    + " values (?1, 0, ?2, 'MBA', 'INTAKE', ?3, date '2020-01-01', 'test')")
                                    .setParameter(1, UUID.randomUUID())
                                    .setParameter(2, officer.account())
                                    .setParameter(3, deputy.account())
                                    .executeUpdate();
                        });
    }

    @Nested
    @DisplayName("that nobody takes")
    class Untaken {

        @Test
        void alarms_the_deputy_after_one_working_day_and_not_before() {
            filedOn(FRIDAY);

            assertThat(alarms.raise(FRIDAY)).isZero();
            assertThat(alarms.raise(FRIDAY.plusDays(2))).as("a weekend is no working day").isZero();
            assertThat(alarms.of(deputy)).isEmpty();
            assertThat(alarms.raise(MONDAY)).isEqualTo(1);

            assertThat(alarms.of(deputy))
                    .singleElement()
                    .satisfies(alarm -> assertThat(alarm.received()).isEqualTo(FRIDAY));
            assertThat(alarms.of(officer)).isEmpty();
            assertThat(mailsFor(deputy)).isEqualTo(1);
        }

        @Test
        void alarms_once_also_when_several_nodes_look_at_the_same_time() {
            var reference = filedOn(FRIDAY);

            var given =
                    Stream.generate(() -> CompletableFuture.supplyAsync(() -> alarms.raise(MONDAY)))
                            .limit(4)
                            .toList()
                            .stream()
                            .mapToInt(CompletableFuture::join)
                            .sum();

            assertThat(given).isEqualTo(1);
            assertThat(journalled(reference, "ALARMED")).isEqualTo(1);
            assertThat(alarms.raise(MONDAY.plusDays(3))).isZero();
        }

        @Test
        void is_quiet_again_when_somebody_takes_it() {
            var reference = filedOn(FRIDAY);
            alarms.raise(MONDAY);

            newReports.take(reference, officer);

            assertThat(alarms.of(deputy)).isEmpty();
        }

        @Test
        void is_no_alarm_to_a_deputy_whom_it_is_closed_to() {
            var reference = filedOn(FRIDAY);
            newReports.stepBack(reference, deputy);
            alarms.raise(MONDAY);

            assertThat(alarms.of(deputy)).isEmpty();
            assertThat(mailsFor(deputy)).isZero();
        }
    }

    @Nested
    @DisplayName("that is only to be counted")
    class OnlyCounted {

        @Test
        void becomes_no_case() {
            var reference = triaged();

            assertThatThrownBy(() -> move(reference, "INVESTIGATION_PLANNED"))
                    .as("the track of what is only counted has no such stage")
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refused ->
                                    assertThat(refused.kind())
                                            .isEqualTo(ProblemKind.STATE_CONFLICT));
        }

        @Test
        void is_closed_by_a_second_person_without_a_verdict() {
            var reference = triaged();
            newReports.take(reference, second);
            // Nothing is closed unread.
            desk.open(reference, second);

            casework.move(
                    new SeenCase(reference, desk.version(reference, second)),
                    new CaseForms.Move("CLOSED", "As the reporter wished."),
                    second);

            assertThat(outcome(reference)).isEmpty();
            assertThat(countedAs(reference))
                    .as("in figures it is not open for ever")
                    .isEqualTo("WITHDRAWN");
        }

        @ParameterizedTest
        @EnumSource(OverrideGround.class)
        void becomes_a_case_on_a_ground_of_the_list_and_the_reporter_is_told(
                OverrideGround ground) {
            var reference = triaged();

            casework.override(seen(reference), new CaseForms.Overriding(ground.name()), officer);
            move(reference, "INVESTIGATION_PLANNED");

            assertThat(mailboxes.messages(reference))
                    .anySatisfy(
                            message ->
                                    assertThat(message.text())
                                            .startsWith("You wanted your report"));
            assertThatThrownBy(
                            () ->
                                    casework.override(
                                            seen(reference),
                                            new CaseForms.Overriding(ground.name()),
                                            officer))
                    .isInstanceOf(Problem.class);
        }

        @Test
        void becomes_none_on_a_ground_that_is_not_in_the_list() {
            var reference = triaged();

            for (String ground : new String[] {null, "", "CURIOSITY", "danger"}) {
                assertThatThrownBy(
                                () ->
                                        casework.override(
                                                seen(reference),
                                                new CaseForms.Overriding(ground),
                                                officer))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                refused ->
                                        assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID));
            }
        }

        @Test
        void becomes_no_case_either_when_that_is_wished_later() {
            var receipt = intake.file(SentForms.anonymous("EMPLOYMENT", "Said."), Optional.empty());
            var reference = receipt.reference();
            newReports.take(reference, officer);
            move(reference, "ACKNOWLEDGED");
            move(reference, "TRIAGE");

            wish(receipt);
            triage(reference);

            assertThat(desk.open(reference, officer).file().requests().onlyRegister()).isTrue();
            assertThatThrownBy(() -> move(reference, "INVESTIGATION_PLANNED"))
                    .isInstanceOf(Problem.class);
            assertThat(told(receipt)).as("only what the reporter knows").isFalse();
        }

        @Test
        void is_a_case_when_that_is_wished_too_late_and_its_reporter_is_told() {
            var receipt = intake.file(SentForms.anonymous("EMPLOYMENT", "Said."), Optional.empty());
            var reference = receipt.reference();
            newReports.take(reference, officer);
            move(reference, "ACKNOWLEDGED");
            move(reference, "TRIAGE");
            triage(reference);
            move(reference, "INVESTIGATION_PLANNED");

            wish(receipt);

            assertThat(onlyRegister(reference)).isFalse();
            assertThat(told(receipt)).isTrue();
        }

        private void wish(Receipt receipt) {
            later.answer(
                    receipt.code(),
                    LaterQuestion.WISHES,
                    SentForms.onlyRegistered(""),
                    "Only count it");
        }

        private boolean told(Receipt receipt) {
            return mailboxes.open(receipt.code()).orElseThrow().messages().stream()
                    .anyMatch(message -> message.text().contains("already looking into"));
        }

        private boolean onlyRegister(Reference reference) {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () ->
                                    (Boolean)
                                            base.createNativeQuery(
                                                            "select only_register from case_file where reference = ?1")
                                                    .setParameter(1, reference.value())
                                                    .getSingleResult());
        }

        private Reference triaged() {
            var reference =
                    intake.file(SentForms.onlyRegistered("Counted."), Optional.empty()).reference();
            newReports.take(reference, officer);
            move(reference, "ACKNOWLEDGED");
            move(reference, "TRIAGE");
            triage(reference);
            return reference;
        }

        private void triage(Reference reference) {
            casework.triage(
                    seen(reference),
                    new CaseForms.Triaging(
                            "NORMAL", List.of("DIRECT"), List.of(), List.of(), "0", "Ours.", null),
                    officer);
            casework.staff(
                    seen(reference),
                    new CaseForms.Appointing("a-" + mark, "b-" + mark, "c-" + mark),
                    officer);
        }
    }

    private Reference filedOn(LocalDate day) {
        return intake.fileOn(
                        day, SentForms.anonymous("EMPLOYMENT", "It lies there."), Optional.empty())
                .reference();
    }

    private long mailsFor(Caller somebody) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Number)
                                        base.createNativeQuery(
                                                        "select count(*) from case_alarm_mail where account = ?1")
                                                .setParameter(1, somebody.account())
                                                .getSingleResult())
                .longValue();
    }

    private void move(Reference reference, String to) {
        casework.move(seen(reference), new CaseForms.Move(to, null), officer);
    }

    private SeenCase seen(Reference reference) {
        return new SeenCase(reference, desk.version(reference, officer));
    }

    private String countedAs(Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        base.createNativeQuery(
                                                        "select fact.outcome from case_fact fact join case_file file on file.fact_key = fact.fact_key where file.reference = ?1")
                                                .setParameter(1, reference.value())
                                                .getSingleResult());
    }

    private Optional<String> outcome(Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                Optional.ofNullable(
                                        (String)
                                                base.createNativeQuery(
                                                                "select outcome from case_file where reference = ?1")
                                                        .setParameter(1, reference.value())
                                                        .getSingleResult()));
    }

    private int journalled(Reference reference, String what) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createNativeQuery(
                                                "select id from journal_entry where subject = ?1 and part = ?2")
                                        .setParameter(1, reference.value())
                                        .setParameter(2, what)
                                        .getResultList()
                                        .size());
    }
}

package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.REVIEWER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.OfficeMessage;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("Second thoughts")
class SecondThoughtsTest {

    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final String TEXT = "We ask the unit on Monday.";

    @Inject DecidedCase cases;
    @Inject Casework casework;
    @Inject CaseActs acts;
    @Inject CaseRounds rounds;
    @Inject Mailboxes mailboxes;
    @Inject EntityManager base;
    @Inject CaseClocks clocks;
    @Inject Event<MessageLeft> left;
    @Inject Clock clock;

    private Reference reference;

    @BeforeEach
    void draft() {
        reference = cases.drafted().reference();
    }

    @Nested
    @DisplayName("about a message")
    class Messages {

        @Test
        void come_before_it_stands_in_the_mailbox() {
            write();
            after(WAIT.minusMinutes(1)).leave();
            assertThat(mailbox()).doesNotContain(TEXT);
            assertThat(cases.open(reference, HANDLER).waiting())
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.text()).contains(TEXT);
                                assertThat(one.time()).matches("\\d\\d\\.\\d\\d");
                            });

            takeBack();

            after(WAIT.plusMinutes(1)).leave();
            assertThat(mailbox()).doesNotContain(TEXT);
            var open = cases.open(reference, HANDLER);
            assertThat(open.waiting()).isEmpty();
            assertThat(open.file().timeline())
                    .anySatisfy(
                            line -> {
                                assertThat(line.act()).isEqualTo(Act.MESSAGE_TAKEN_BACK);
                                assertThat(line.note()).isEqualTo(TEXT);
                            });
        }

        @Test
        void are_too_late_when_it_has_left_once() {
            write();
            var waiting = cases.open(reference, HANDLER).waiting().get(0);
            var version = cases.seen(reference, HANDLER);
            after(WAIT).leave();
            after(WAIT).leave();

            assertThat(mailbox()).containsOnlyOnce(TEXT);
            assertThat(cases.seen(reference, HANDLER)).isEqualTo(version);
            assertThatThrownBy(() -> after(WAIT).takeBack(version, waiting.id(), HANDLER))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refused ->
                                    assertThat(refused.kind())
                                            .isEqualTo(ProblemKind.STATE_CONFLICT));
        }

        @Test
        @TestSecurity(user = "handler", roles = "case-handler")
        void come_where_it_cannot_leave_and_those_after_it_leave() {
            write();
            var altered = cases.open(reference, HANDLER).waiting().get(0);
            alter(altered);
            var first = reference;
            reference = cases.drafted().reference();
            write();

            after(WAIT.plusMinutes(1)).leave();

            assertThat(mailbox()).containsOnlyOnce(TEXT);
            reference = first;
            assertThat(cases.open(reference, HANDLER).waiting())
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.isStuck()).isTrue();
                                assertThat(one.text()).isEmpty();
                            });
            assertThat(page()).contains("Could not be sent").contains("cannot be read");
            takeBack();
            assertThat(cases.open(reference, HANDLER).waiting()).isEmpty();
        }

        private String page() {
            return given().header("Accept-Language", "en").get("/cases/" + reference).asString();
        }

        private void alter(Waiting one) {
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    base.createNativeQuery(
                                                    "update case_waiting_message set words ="
                                                            + " (select account from report where"
                                                            + " reference = ?2) where id = ?1")
                                            .setParameter(1, one.id())
                                            .setParameter(2, reference.value())
                                            .executeUpdate());
        }

        private void write() {
            acts.act(
                    cases.seen(reference, HANDLER),
                    Set.of(Permission.WORK_ON_CASE),
                    HANDLER,
                    Optional.empty(),
                    (file, acting) ->
                            after(Duration.ZERO).send(file, OfficeMessage.of(TEXT), acting));
        }

        private void takeBack() {
            var waiting = cases.open(reference, HANDLER).waiting().get(0);
            after(Duration.ZERO).takeBack(cases.seen(reference, HANDLER), waiting.id(), HANDLER);
        }

        private Outgoing after(Duration later) {
            return new Outgoing(
                    base,
                    acts,
                    rounds,
                    mailboxes,
                    () -> WAIT,
                    clocks,
                    left,
                    Clock.offset(clock, later));
        }

        private List<String> mailbox() {
            return cases.open(reference, HANDLER).messages().stream()
                    .map(MailboxMessage::text)
                    .toList();
        }
    }

    @Nested
    @DisplayName("about a move")
    class Moves {

        @Test
        void undo_it_while_nothing_left_the_house_since() {
            undoable();
            casework.record(
                    cases.seen(reference, HANDLER),
                    RecordKind.FACTS,
                    new CaseForms.Writing("The rosters show it."),
                    HANDLER);
            assertThat(cases.open(reference, HANDLER).backTo())
                    .contains(CaseStatus.INVESTIGATION_PLANNED);

            undo("The wrong case.", HANDLER);

            var open = cases.open(reference, HANDLER);
            assertThat(open.file().status()).isEqualTo(CaseStatus.INVESTIGATION_PLANNED);
            assertThat(open.file().timeline())
                    .last()
                    .satisfies(
                            line -> {
                                assertThat(line.act()).isEqualTo(Act.MOVED_BACK);
                                assertThat(line.note()).isEqualTo("The wrong case.");
                            });
            assertThat(open.backTo()).isEmpty();
            assertThat(open.ways()).anyMatch(way -> way.to() == CaseStatus.INVESTIGATING);
        }

        @Test
        void need_a_reason_and_are_refused_after_a_message() {
            undoable();
            assertThatThrownBy(() -> undo(" ", HANDLER))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID));
            acts.act(
                    cases.seen(reference, HANDLER),
                    Set.of(Permission.WORK_ON_CASE),
                    HANDLER,
                    Optional.empty(),
                    CaseFile::wroteToReporter);
            assertThat(cases.open(reference, HANDLER).backTo()).isEmpty();
            refused(HANDLER);
        }

        @Test
        void do_not_undo_what_the_reporter_was_told() {
            cases.decide(reference);
            assertThat(cases.open(reference, HANDLER).backTo()).isEmpty();
            refused(HANDLER);
        }

        private void undoable() {
            cases.move(reference, "INVESTIGATION_PLANNED", "More to look at.", HANDLER);
            casework.record(
                    cases.seen(reference, HANDLER),
                    RecordKind.PLAN,
                    new CaseForms.Writing("Two issues."),
                    HANDLER);
            cases.move(reference, "INVESTIGATING", null, REVIEWER);
        }

        private void refused(Caller caller) {
            assertThatThrownBy(() -> undo("Wrong.", caller))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refused ->
                                    assertThat(refused.kind())
                                            .isEqualTo(ProblemKind.STATE_CONFLICT));
        }

        private void undo(String why, Caller caller) {
            casework.undoMove(cases.seen(reference, caller), new CaseForms.Undoing(why), caller);
        }
    }
}

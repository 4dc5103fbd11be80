package dk.aarhus.ligevaerd.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.retention.RetentionDesk.HoldForm;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.MonthsLater;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A case")
class LettingGoTest {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 2);
    private static final Caller OFFICER = new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER));
    private static final Caller AUDITOR = new Caller("auditor", Set.of(Role.AUDITOR));
    private static final Optional<String> UNDERSTOOD = Optional.of("yes");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject RetentionDesk desk;
    @Inject Sweep sweep;
    @Inject Proposals proposals;
    @Inject DataSource base;
    @Inject MonthsLater months;

    @AfterEach
    void leaveNothingWaiting() throws SQLException {
        run("delete from retention_item");
        run("delete from retention_proposal");
        run("update case_file set ended_on = null where ended_on < date '2020-01-01'");
    }

    @Test
    void beyond_its_time_goes_wholly() throws SQLException {
        var receipt = ended(LONG_AGO);
        var keys = keysOf(receipt.reference());
        assertThat(keys).hasSize(2);
        assertThat(count("wrapped_key", "id", keys)).isEqualTo(2);
        assertThat(sweep.propose()).isPositive();
        assertThat(open(receipt)).as("a proposal changes nothing").isEqualTo(200);

        assertThat(letGo()).isPositive();

        assertThat(open(receipt)).isEqualTo(404);
        assertThat(rowsOf(receipt.reference())).isZero();
        assertThat(count("wrapped_key", "id", keys)).isZero();
        assertThat(proposals.open()).isEmpty();
    }

    @Test
    void that_is_gone_does_not_come_back_with_an_old_backup() throws SQLException {
        var receipt = ended(LONG_AGO);
        var other = intake.file(report(), Optional.empty());
        write(receipt);
        write(other);
        var keys = keysOf(receipt.reference());
        run("create table old_keys as select * from wrapped_key");
        run("create table old_reports as select * from report");
        run("create table old_messages as select * from mailbox_message");
        sweep.propose();
        letGo();
        months.pass();

        run(
                "insert into report select * from old_reports where reference = '%s'"
                        .formatted(receipt.reference()));
        run(
                "insert into mailbox_message select * from old_messages where report = (select id from report where reference = '%s')"
                        .formatted(receipt.reference()));
        assertThat(open(receipt)).as("its key went").isEqualTo(410);
        run(
                "insert into wrapped_key select * from old_keys where id in ('%s')"
                        .formatted(String.join("', '", keys)));
        assertThat(open(receipt)).as("the key of the month went").isEqualTo(410);
        assertThat(open(other)).as("the others are carried along").isEqualTo(200);

        run("delete from wrapped_key where id in ('%s')".formatted(String.join("', '", keys)));
        run(
                "delete from mailbox_message where report = (select id from report where reference = '%s')"
                        .formatted(receipt.reference()));
        run("delete from report where reference = '%s'".formatted(receipt.reference()));
        run("drop table old_keys");
        run("drop table old_reports");
        run("drop table old_messages");
    }

    @Test
    void is_named_in_the_journal_when_it_goes() throws SQLException {
        var receipt = ended(LONG_AGO);
        sweep.propose();
        letGo();
        assertThat(
                        ask(
                                "select count(*) from journal_entry where subject = '%s' and actor = 'auditor'"
                                                .formatted(receipt.reference())
                                        + " and part = 'LET_GO/OUT_OF_SCOPE_OR_FORWARDED'"))
                .isEqualTo(1);
    }

    @Test
    void under_a_hold_stays_until_it_is_lifted() throws SQLException {
        var receipt = ended(LONG_AGO);
        sweep.propose();
        desk.hold(new HoldForm(receipt.reference().value(), "COURT", ""), AUDITOR);
        letGo();
        assertThat(open(receipt)).as("held after the proposal").isEqualTo(200);
        sweep.propose();
        assertThat(proposed()).as("held before the proposal").doesNotContain(receipt.reference());
        assertThat(desk.preview(AUDITOR).held()).contains(receipt.reference());

        var hold =
                desk.overview(AUDITOR).holds().stream()
                        .filter(one -> one.reference().equals(receipt.reference()))
                        .findFirst()
                        .orElseThrow();
        desk.lift(hold.id(), AUDITOR);
        sweep.propose();
        assertThat(proposed()).contains(receipt.reference());
        letGo();
        assertThat(open(receipt)).isEqualTo(404);
        assertThat(
                        ask(
                                "select count(*) from retention_hold where reference = '%s'"
                                        .formatted(receipt.reference())))
                .isZero();
    }

    @Test
    void under_a_hold_with_a_last_day_is_held_until_that_day() {
        var receipt = ended(LONG_AGO);
        var today = LocalDate.now(Clock.system(OFFICE));
        desk.hold(new HoldForm(receipt.reference().value(), "POLICE", today.toString()), AUDITOR);
        assertThat(desk.preview(AUDITOR).held()).contains(receipt.reference());
        refused(
                () ->
                        desk.hold(
                                new HoldForm(
                                        receipt.reference().value(),
                                        "POLICE",
                                        today.minusDays(1).toString()),
                                AUDITOR),
                ProblemKind.INVALID);
    }

    @Test
    void that_is_open_never_goes() throws SQLException {
        var receipt = intake.file(report(), Optional.empty());
        run(
                "update case_file set received = date '2001-01-01' where reference = '%s'"
                        .formatted(receipt.reference()));
        sweep.propose();
        assertThat(proposed()).doesNotContain(receipt.reference());
    }

    @Test
    void that_is_taken_up_again_after_the_proposal_stays() throws SQLException {
        var receipt = ended(LONG_AGO);
        sweep.propose();
        assertThat(proposed()).contains(receipt.reference());
        run(
                "update case_file set status = 'REOPENED', ended_on = null where reference = '%s'"
                        .formatted(receipt.reference()));
        letGo();
        assertThat(open(receipt)).isEqualTo(200);
    }

    @Test
    void that_ended_lately_stays() {
        var receipt = ended(LocalDate.now(Clock.system(OFFICE)).minusMonths(6));
        sweep.propose();
        assertThat(proposed()).doesNotContain(receipt.reference());
    }

    @Test
    void is_only_looked_at_by_a_dry_run() throws SQLException {
        var receipt = ended(LONG_AGO);
        var before = everything();
        var preview = desk.preview(AUDITOR);
        assertThat(preview.due())
                .filteredOn(due -> due.reference().equals(receipt.reference()))
                .singleElement()
                .satisfies(
                        due -> {
                            assertThat(due.rule()).isEqualTo(RecordClass.OUT_OF_SCOPE_OR_FORWARDED);
                            assertThat(due.dueOn()).isEqualTo(LONG_AGO.plusMonths(6).plusDays(1));
                            assertThat(due.authority()).contains("GDPR");
                        });
        assertThat(preview.rows()).containsKeys("report", "case_file", "case_event");
        assertThat(everything()).isEqualTo(before);
        assertThat(open(receipt)).isEqualTo(200);
    }

    @Test
    void goes_only_by_the_proposal_that_was_seen_and_by_who_may() {
        var receipt = ended(LONG_AGO);
        sweep.propose();
        var id = proposals.open().orElseThrow().id();
        refused(
                () -> desk.letGo(UUID.randomUUID(), UNDERSTOOD, AUDITOR),
                ProblemKind.STATE_CONFLICT);
        refused(() -> desk.letGo(id, Optional.empty(), AUDITOR), ProblemKind.INVALID);
        refused(() -> desk.letGo(id, UNDERSTOOD, OFFICER), ProblemKind.NOT_ALLOWED);
        refused(() -> desk.preview(OFFICER), ProblemKind.NOT_ALLOWED);
        refused(() -> desk.overview(OFFICER), ProblemKind.NOT_ALLOWED);
        refused(
                () -> desk.hold(new HoldForm(receipt.reference().value(), "COURT", ""), OFFICER),
                ProblemKind.NOT_ALLOWED);
        ended(LONG_AGO);
        sweep.propose();
        refused(() -> desk.letGo(id, UNDERSTOOD, AUDITOR), ProblemKind.STATE_CONFLICT);
        assertThat(open(receipt)).isEqualTo(200);
    }

    @Test
    void that_does_not_exist_is_not_held() {
        refused(
                () -> desk.hold(new HoldForm("2026-AAAAAA", "COURT", ""), AUDITOR),
                ProblemKind.INVALID);
        refused(() -> desk.hold(new HoldForm("", "", "soon"), AUDITOR), ProblemKind.INVALID);
    }

    private void refused(Runnable act, ProblemKind kind) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private int letGo() {
        return desk.letGo(proposals.open().orElseThrow().id(), UNDERSTOOD, AUDITOR);
    }

    private List<Reference> proposed() {
        return proposals.open().stream()
                .flatMap(proposal -> proposal.items().stream())
                .map(Proposal.Item::ofCase)
                .toList();
    }

    /** A report that was forwarded on that day. */
    private Receipt ended(LocalDate day) {
        var receipt = intake.file(report(), Optional.empty());
        var then = casework.by(Clock.fixed(day.atTime(9, 0).atZone(OFFICE).toInstant(), OFFICE));
        var reference = receipt.reference();
        step(
                () ->
                        then.move(
                                seen(reference, 0),
                                new CaseForms.Move("ACKNOWLEDGED", null),
                                OFFICER));
        step(() -> then.move(seen(reference, 1), new CaseForms.Move("TRIAGE", null), OFFICER));
        step(
                () ->
                        then.triage(
                                seen(reference, 2),
                                new CaseForms.Triaging(
                                        "NORMAL",
                                        List.of("INDIRECT"),
                                        List.of("AGE"),
                                        List.of(),
                                        "2",
                                        "A note.",
                                        "ORDINARY"),
                                OFFICER));
        step(
                () ->
                        then.move(
                                seen(reference, 3),
                                new CaseForms.Move("FORWARDED", "Not ours."),
                                OFFICER));
        return receipt;
    }

    private static void step(Runnable act) {
        QuarkusTransaction.requiringNew().run(act);
    }

    private static SeenCase seen(Reference reference, int version) {
        return new SeenCase(reference, version);
    }

    private int open(Receipt receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code()))
                .post("/api/v1/mailbox")
                .statusCode();
    }

    private static void write(Receipt receipt) {
        given().contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code(), "text", "One more thing."))
                .post("/api/v1/mailbox/messages")
                .then()
                .statusCode(201);
    }

    private List<String> keysOf(Reference reference) throws SQLException {
        return List.of(
                text("select data_key from report where reference = '%s'".formatted(reference)),
                text("select data_key from case_file where reference = '%s'".formatted(reference)));
    }

    private long count(String table, String column, List<String> values) throws SQLException {
        return ask(
                "select count(*) from %s where %s in ('%s')"
                        .formatted(table, column, String.join("', '", values)));
    }

    /** What any table has of a case. */
    private long rowsOf(Reference reference) throws SQLException {
        long rows = 0;
        for (String where :
                List.of(
                        "report where reference",
                        "case_file where reference",
                        "case_event where case_reference",
                        "case_record where case_reference",
                        "case_assessment where case_reference",
                        "retention_item where reference",
                        "retention_hold where reference")) {
            rows += ask("select count(*) from %s = '%s'".formatted(where, reference));
        }
        return rows;
    }

    private List<Long> everything() throws SQLException {
        return List.of(
                ask("select count(*) from report"),
                ask("select count(*) from case_file"),
                ask("select count(*) from wrapped_key"),
                ask("select count(*) from mailbox_message"),
                ask("select count(*) from retention_proposal"),
                ask("select count(*) from retention_item"));
    }

    private long ask(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = base.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = base.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static FilingForm report() {
        return SentForms.anonymous("SERVICE", "They said no.");
    }
}

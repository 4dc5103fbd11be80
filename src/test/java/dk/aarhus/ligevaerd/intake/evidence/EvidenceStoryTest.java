package dk.aarhus.ligevaerd.intake.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.casework.FileDesk.Which;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.DraftEvidence;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A file of a reporter")
class EvidenceStoryTest {

    private static final String INTAKE = "intake-officer";
    private static final Caller OFFICER = new Caller(INTAKE, Set.of(Role.INTAKE_OFFICER));
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @TestHTTPResource URI address;
    @Inject Drafts drafts;
    @Inject DraftEvidence draftEvidence;
    @Inject Desk cases;
    @Inject FileDesk desk;
    @Inject DataSource base;
    @Inject Clock clock;
    @Inject @All List<Retained> rooms;

    private final MailboxCode code = MailboxCode.draw(new SecureRandom());

    @Test
    void goes_with_the_draft_into_the_report_and_to_the_desk() throws IOException {
        var sender = new FileSender(address, "en");
        var words = Samples.utf8("What was said, word for word");
        assertThat(sender.toDraft(code.toString(), "REMOVE", "one.txt", words).statusCode())
                .isEqualTo(200);
        assertThat(sender.toDraft(code.toString(), "REMOVE", "two.jpg", Samples.jpeg()).body())
                .contains("one.txt", "two.jpg", "has been taken out");

        var reference = file();

        assertThat(rows("select count(*) from draft_evidence")).isZero();
        var files = desk.of(cases.open(reference, OFFICER));
        assertThat(files).extracting(EvidenceFile::number).containsExactly(1, 2);
        assertThat(files).extracting(EvidenceFile::source).containsOnly(Source.FORM);
        assertThat(files).extracting(EvidenceFile::scan).containsOnly(Scan.NOT_SCANNED);
        var taken = desk.take(reference, files.get(0).id(), Which.SHOWN, "To read it", OFFICER);
        assertThat(taken.name()).isEqualTo(reference + "-bilag-1.txt");
        assertThat(taken.bytes().open().readAllBytes()).isEqualTo(words);
        var picture = desk.take(reference, files.get(1).id(), Which.SHOWN, "To see it", OFFICER);
        assertThat(picture.bytes().open().readAllBytes())
                .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .doesNotContain(Samples.SECRET);
        assertThatThrownBy(
                        () ->
                                desk.take(
                                        reference,
                                        files.get(1).id(),
                                        Which.ORIGINAL,
                                        "To see it",
                                        OFFICER))
                .as("the original of an anonymous reporter is not kept")
                .isInstanceOf(Problem.class);
    }

    @Test
    void that_cannot_be_cleaned_is_refused_to_an_anonymous_reporter_unless_kept_as_evidence() {
        var sender = new FileSender(address, "en");
        var mail = Samples.ascii("{\\rtf1 words}");

        var refused = sender.toDraft(code.toString(), "REMOVE", "letter.rtf", mail);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("We could not take out what is hidden");
        assertThat(sender.toDraft(code.toString(), "KEEP", "letter.rtf", mail).statusCode())
                .isEqualTo(200);
    }

    @Test
    void stays_sealed_as_it_was_sent_beside_the_cleaned_one_of_a_named_reporter()
            throws IOException {
        var sender = new FileSender(address, "en");
        var filed = sender.file("CONFIDENTIAL");
        assertThat(sender.toMailbox(filed.code(), "REMOVE", "a.jpg", Samples.jpeg()).statusCode())
                .isEqualTo(200);

        var reference = new Reference(filed.reference());
        var file = desk.of(cases.open(reference, OFFICER)).get(0);

        assertThat(file.hasOriginal()).isTrue();
        assertThat(file.hidden()).isEqualTo(Hidden.REMOVED);
        var original = desk.take(reference, file.id(), Which.ORIGINAL, "Needed", OFFICER);
        assertThat(original.bytes().open().readAllBytes()).isEqualTo(Samples.jpeg());
    }

    @Test
    void can_be_taken_back_before_the_report_is_sent() {
        var sender = new FileSender(address, "en");
        sender.toDraft(code.toString(), "KEEP", "one.txt", Samples.utf8("one"));
        var file = draftEvidence.lines(code).get(0);

        draftEvidence.remove(code, file.id());

        assertThat(draftEvidence.lines(code)).isEmpty();
        assertThat(
                        rows(
                                "select count(*) from evidence_chunk c where c.content not in"
                                        + " (select content from evidence union select content from draft_evidence"
                                        + " union select original from evidence where original is not null)"))
                .isZero();
    }

    @Test
    void goes_with_a_draft_that_is_erased() {
        new FileSender(address, "en")
                .toDraft(code.toString(), "KEEP", "one.txt", Samples.utf8("one"));
        drafts.erase(code);
        assertThat(draftEvidence.lines(code)).isEmpty();
    }

    @Test
    void is_let_go_of_with_its_report() {
        var sender = new FileSender(address, "en");
        sender.toDraft(code.toString(), "KEEP", "one.txt", Samples.utf8("one"));
        var reference = file();
        var evidence =
                rooms.stream().filter(room -> room.room().equals("intake.evidence")).findFirst();

        assertThat(held(evidence.orElseThrow(), reference))
                .containsEntry("evidence", 1L)
                .containsEntry("evidence_chunk", 1L);
        QuarkusTransaction.requiringNew().run(() -> evidence.orElseThrow().letGo(reference));

        assertThat(held(evidence.orElseThrow(), reference)).isEmpty();
    }

    @Test
    void that_broke_off_long_ago_is_swept() {
        execute("insert into evidence_upload (content, begun_on) values ('%s', '2026-01-01')");
        execute("insert into evidence_chunk (content, place, bytes) values ('%s', 0, '00')");

        QuarkusTransaction.requiringNew()
                .run(() -> rooms.forEach(room -> room.atNight(LocalDate.now(clock))));

        assertThat(rows("select count(*) from evidence_upload")).isZero();
        assertThat(
                        rows(
                                "select count(*) from evidence_chunk where content = '%s'"
                                        .formatted(BROKEN)))
                .isZero();
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void is_taken_out_for_a_reason_as_an_attachment() {
        var sender = new FileSender(address, "en");
        sender.toDraft(code.toString(), "KEEP", "Plantet Navn.txt", Samples.utf8("<script>"));
        var reference = file();
        var page = browser().get("/cases/" + reference);
        assertThat(page.asString())
                .contains("Plantet Navn.txt", "Not scanned for viruses", "with the report");
        var door = "/cases/%s/evidence/".formatted(reference);
        var id = between(page.asString(), door, "\"");

        var asked = browser().get(door + id);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.asString()).contains("was not scanned for viruses");
        assertThat(send(asked, door + id, "").statusCode()).isEqualTo(422);

        var taken = send(asked, door + id, "To read it");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.asString()).isEqualTo("<script>");
        assertThat(taken.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(taken.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s-bilag-1.txt\"".formatted(reference));
        assertThat(taken.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(taken.header("Cache-Control")).isEqualTo("no-store");
        assertThat(taken.header("ETag")).isNull();
        assertThat(
                        rows(
                                "select count(*) from journal_entry where part = 'FILE/1'"
                                        + " and reason is not null and subject = '"
                                        + reference
                                        + "'"))
                .isEqualTo(1);
        assertThat(browser().get(door + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(browser().get(door + "none").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_not_there_for_whoever_has_no_part_in_the_case() {
        new FileSender(address, "en")
                .toDraft(code.toString(), "KEEP", "one.txt", Samples.utf8("one"));
        var reference = file();
        var file = desk.of(cases.open(reference, OFFICER)).get(0);
        assertThat(
                        browser()
                                .get("/cases/%s/evidence/%s".formatted(reference, file.id()))
                                .statusCode())
                .isEqualTo(404);
    }

    private static final UUID BROKEN = UUID.randomUUID();

    private Reference file() {
        return drafts.file(code, answers -> SentForms.anonymous("SERVICE", "x"))
                .orElseThrow()
                .reference();
    }

    private static java.util.Map<String, Long> held(Retained room, Reference reference) {
        return QuarkusTransaction.requiringNew().call(() -> room.holds(reference));
    }

    private static io.restassured.specification.RequestSpecification browser() {
        return given().accept("text/html").header("Accept-Language", "en");
    }

    private static io.restassured.response.Response send(
            io.restassured.response.Response page, String path, String reason) {
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return browser()
                .cookies(page.cookies())
                .formParam("csrf-token", token.group(1))
                .formParam("reason", reason)
                .post(path);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private void execute(String sql) {
        try (var connection = base.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(BROKEN));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long rows(String sql) {
        try (var connection = base.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dk.aarhus.ligevaerd.casework.investigation;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.REVIEWER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import dk.aarhus.ligevaerd.casework.looking.OldFiles;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.evidence.FileFault;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("A file that the staff adds")
class AddedFilesTest {

    private static final AddedForms.AddingFile FORM =
            new AddedForms.AddingFile("Mails of May", "The unit", Today.here().toString());

    @Inject DecidedCase cases;
    @Inject Desk desk;
    @Inject FileDesk files;
    @Inject AddedFiles added;
    @Inject Exhibits exhibits;
    @Inject ReportEvidence evidence;
    @Inject DataSource base;

    private Reference reference;
    private String code;

    @BeforeEach
    void begin() {
        var receipt = cases.drafted();
        reference = receipt.reference();
        code = receipt.code();
    }

    @Test
    void that_is_a_mail_stands_in_the_register_with_what_hangs_on_it() throws Exception {
        var what = add("mail.eml", LookedFiles.mail(2));

        assertThat(what.added()).isEqualTo(3);
        var all = exhibits.all(reference, HANDLER).exhibits();
        assertThat(all).hasSize(3);
        assertThat(all.get(0).what()).isEqualTo("Mails of May – Om mødet på torsdag");
        assertThat(all.get(0).source())
                .contains("The unit", "leder@example.org", "2 Nov 2026 09:15:00");
        assertThat(all.get(1).what()).isEqualTo("Mails of May – note0.txt");
        assertThat(all).allSatisfy(one -> assertThat(one.digest()).isPresent());
        assertThat(files.of(desk.open(reference, HANDLER)))
                .allMatch(file -> file.source() == Source.STAFF);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/timeline")
                .then()
                .body(containsString("File added"));
    }

    @Test
    void that_is_a_mail_of_outlook_comes_apart_too() throws Exception {
        var what = add("mail.msg", OldFiles.msg(2));

        assertThat(what.added()).isEqualTo(3);
        var all = exhibits.all(reference, HANDLER).exhibits();
        assertThat(all.get(0).what()).isEqualTo("Mails of May – Om mødet på torsdag");
        assertThat(all.get(0).source()).contains("The unit", "leder@example.org");
        assertThat(all.get(2).what()).isEqualTo("Mails of May – note1.txt");
        assertThatThrownBy(() -> add("mail.msg", OldFiles.msg(31)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.TOO_MANY));
    }

    @Test
    void is_not_shown_to_the_reporter() throws Exception {
        add("note.txt", "From the drawer".getBytes());

        assertThat(evidence.lines(evidence.opened(code).orElseThrow())).isEmpty();
    }

    @Test
    void leaves_nothing_where_a_mail_has_too_much_on_it_or_something_is_wrong() throws Exception {
        assertThatThrownBy(() -> add("mail.eml", LookedFiles.mail(100)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.TOO_MANY));
        assertThatThrownBy(
                        () ->
                                added.add(
                                        cases.seen(reference, HANDLER),
                                        new AddedForms.AddingFile("", "", "never"),
                                        "note.txt",
                                        new ByteArrayInputStream("x".getBytes()),
                                        HANDLER))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(
                        () ->
                                added.add(
                                        cases.seen(reference, REVIEWER),
                                        FORM,
                                        "note.txt",
                                        new ByteArrayInputStream("x".getBytes()),
                                        REVIEWER))
                .isInstanceOf(Problem.class);

        assertThat(files.of(desk.open(reference, HANDLER))).isEmpty();
        assertThat(exhibits.all(reference, HANDLER).exhibits()).isEmpty();
        assertThat(loose()).isZero();
    }

    @Test
    void has_a_page_of_its_own() {
        given().header("Accept-Language", "en")
                .get("/cases/files?case=" + reference)
                .then()
                .statusCode(200)
                .body(containsString("Add a file to the case"));
        given().get("/cases/files?case=2026-ZZZZZZ").then().statusCode(404);
    }

    private AddedFiles.Added add(String name, byte[] content) throws FileRefused {
        return added.add(
                cases.seen(reference, HANDLER),
                FORM,
                name,
                new ByteArrayInputStream(content),
                HANDLER);
    }

    /** Bytes that nobody was given. */
    private int loose() throws SQLException {
        try (var connection = base.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from evidence_chunk c where c.content not in"
                                        + " (select content from evidence union select content from draft_evidence"
                                        + " union select original from evidence where original is not null"
                                        + " union select original from draft_evidence where original is not null)")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

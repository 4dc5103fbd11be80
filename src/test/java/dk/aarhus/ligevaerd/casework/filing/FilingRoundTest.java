package dk.aarhus.ligevaerd.casework.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.investigation.Exhibit;
import dk.aarhus.ligevaerd.casework.investigation.ExhibitForms;
import dk.aarhus.ligevaerd.casework.investigation.Exhibits;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The municipality's journal")
class FilingRoundTest {

    private static final Path FOLDER = Path.of("target", "test-journal");
    private static final int MOST_ROUNDS = 20;

    @TestHTTPResource URI address;
    @Inject DecidedCase cases;
    @Inject FilingRound round;
    @Inject Filings filings;
    @Inject Mailboxes mailboxes;
    @Inject Exhibits exhibits;
    @Inject DataSource base;

    @Test
    void gets_what_came_and_what_was_decided_with_neutral_titles() throws IOException {
        var receipt = cases.decided();
        new FileSender(address, "en")
                .toMailbox(receipt.code(), "KEEP", "Plantet Navn.txt", "words".getBytes());

        untilEachWasTried(receipt.reference().value());

        var mine =
                QuarkusTransaction.requiringNew()
                        .call(() -> filings.list("caseReference", receipt.reference().value()));
        assertThat(mine)
                .extracting(Filing::kind)
                .contains(
                        FiledKind.REPORT,
                        FiledKind.MESSAGE_OUT,
                        FiledKind.INCOMING_FILE,
                        FiledKind.DECISION);
        for (var one : mine) {
            assertThat(one.receipt()).contains(one.id() + ".zip");
            var told = told(one);
            assertThat(told.get("title").toString())
                    .matches("Henvendelse|Besked \\d+|Afgørelse|Indkommet fil 1");
            assertThat(told.get("kle").toString()).matches("\\d{2}\\.\\d{2}\\.\\d{2}");
            assertThat(told.get("facet").toString()).matches("[A-Z]\\d{2}");
            assertThat(told.toString()).doesNotContain("Plantet");
        }
    }

    @Test
    void gets_files_of_parties_as_theirs_and_neither_infected_ones_nor_another_decision()
            throws Exception {
        var receipt = cases.decided();
        var reference = receipt.reference().value();
        var sender = new FileSender(address, "en");
        sender.toMailbox(receipt.code(), "KEEP", "a.txt", "one".getBytes());
        sender.toMailbox(receipt.code(), "KEEP", "b.txt", "two".getBytes());
        sets("source = 'PARTY', scan = 'CLEAN'", reference, 0);
        sets("scan = 'VIRUS_FOUND'", reference, 1);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            filings.delete("caseReference", reference);
                            var day = LocalDate.now();
                            for (var id : filesOf(reference)) {
                                filings.persist(
                                        Filing.noted(
                                                reference, FiledKind.INCOMING_FILE, id, day, day));
                            }
                            filings.persist(
                                    Filing.noted(reference, FiledKind.DECISION, "99", day, day));
                        });

        untilEachWasTried(reference);

        var mine =
                QuarkusTransaction.requiringNew()
                        .call(() -> filings.list("caseReference", reference));
        assertThat(mine)
                .filteredOn(one -> one.kind() == FiledKind.INCOMING_FILE)
                .filteredOn(one -> one.handedOn().isPresent())
                .singleElement()
                .satisfies(one -> assertThat(told(one).get("party")).isEqualTo("PARTY"));
        assertThat(mine)
                .filteredOn(one -> one.source().equals("99"))
                .singleElement()
                .matches(one -> one.notFiled().equals(Optional.of(NotFiled.SUPERSEDED)));
        assertThat(mine)
                .extracting(one -> one.notFiled().orElse(null))
                .contains(NotFiled.INFECTED)
                .doesNotContain(NotFiled.FILED_WRONG);
        QuarkusTransaction.requiringNew().run(() -> filings.delete("caseReference", reference));
    }

    /** A round takes a few at a time, the least tried first: those of other tests stand behind. */
    private void untilEachWasTried(String reference) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            noteAll();
                            filings.update(
                                    "attempts = attempts + 1 where caseReference <> ?1"
                                            + " and attempts = 0",
                                    reference);
                        });
        long untried;
        int rounds = 0;
        do {
            round.go();
            untried = of(reference).stream().filter(o -> o.waits() && o.attempts() == 0).count();
        } while (untried > 0 && ++rounds < MOST_ROUNDS);
        assertThat(untried).isZero();
    }

    private void noteAll() {
        while (filings.note(1_000, Today.here()) > 0) {
            filings.flush();
        }
    }

    private void sets(String what, String reference, int place) throws SQLException {
        try (var open = base.getConnection();
                var statement =
                        open.prepareStatement(
                                "update evidence set "
                                        + what
                                        + " where place = ? and report ="
                                        + " (select id from report where reference = ?)")) {
            statement.setInt(1, place);
            statement.setString(2, reference);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private List<String> filesOf(String reference) {
        return filings
                .getEntityManager()
                .createNativeQuery(
                        "select cast(e.id as varchar(40)) from evidence e join report r"
                                + " on r.id = e.report where r.reference = ?1",
                        String.class)
                .setParameter(1, reference)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    @Test
    @TestSecurity(user = "records-manager", roles = "auditor")
    void is_waited_for_in_a_list_after_seven_days() throws SQLException {
        var receipt = cases.drafted();
        var longAgo = LocalDate.of(2026, 1, 2);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                filings.persist(
                                        Filing.noted(
                                                receipt.reference().value(),
                                                FiledKind.PACKAGE,
                                                "9",
                                                longAgo,
                                                longAgo)));

        given().get("/api/v1/journalising")
                .then()
                .statusCode(200)
                .body("overdue.reference", hasItem(receipt.reference().value()));
        given().header("Accept-Language", "en")
                .get("/retention/journalising")
                .then()
                .statusCode(200)
                .body(containsString(receipt.reference().value()));
        QuarkusTransaction.requiringNew()
                .run(() -> filings.delete("caseReference", receipt.reference().value()));
    }

    @Test
    @TestSecurity(user = "records-manager", roles = "auditor")
    void is_not_given_what_was_only_to_be_counted_until_a_case_is_wanted() throws SQLException {
        var reference = cases.drafted().reference().value();
        setsCase("only_register = true", reference);
        untilEachWasTried(reference);
        assertThat(of(reference))
                .isNotEmpty()
                .allMatch(one -> one.notFiled().equals(Optional.of(NotFiled.ONLY_COUNTED)));
        given().get("/api/v1/journalising")
                .then()
                .statusCode(200)
                .body("overdue.reference", not(hasItem(reference)))
                .body("staying.reference", hasItem(reference));
        given().header("Accept-Language", "en")
                .get("/retention/journalising")
                .then()
                .statusCode(200)
                .body(containsString("Given to be counted only"));

        setsCase("only_register = false", reference);
        untilEachWasTried(reference);
        assertThat(of(reference)).noneMatch(Filing::waits).allMatch(one -> one.hash().isPresent());
    }

    @Test
    void is_given_what_the_reporter_wrote_and_nothing_of_a_message_that_was_filed_wrong()
            throws Exception {
        var receipt = cases.drafted();
        var reference = receipt.reference().value();
        mailboxes.write(receipt.code(), "Et ord mere.");
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            noteAll();
                            mailboxes.setAside(receipt.reference(), 2, Today.here());
                        });
        untilEachWasTried(reference);
        assertThat(of(reference))
                .filteredOn(one -> one.kind() == FiledKind.MESSAGE_IN)
                .singleElement()
                .matches(one -> one.notFiled().equals(Optional.of(NotFiled.FILED_WRONG)));
        assertThat(of(reference))
                .filteredOn(one -> one.kind() == FiledKind.REPORT)
                .singleElement()
                .satisfies(
                        one -> {
                            var text = text(one);
                            assertThat(text).contains("The rosters changed after I spoke.");
                        });
    }

    @Test
    void stands_in_the_chain_of_custody_of_what_it_was_given() throws Exception {
        var receipt = cases.drafted();
        new FileSender(address, "en").toMailbox(receipt.code(), "KEEP", "a.txt", "one".getBytes());
        var file =
                QuarkusTransaction.requiringNew()
                        .call(() -> filesOf(receipt.reference().value()).get(0));
        exhibits.register(
                cases.seen(receipt.reference(), DecidedCase.HANDLER),
                new ExhibitForms.Exhibiting(
                        "A paper",
                        "The reporter",
                        Today.here().toString(),
                        file,
                        null,
                        null,
                        List.of(),
                        List.of()),
                DecidedCase.HANDLER);
        untilEachWasTried(receipt.reference().value());
        assertThat(
                        exhibits.all(receipt.reference(), DecidedCase.HANDLER)
                                .exhibits()
                                .get(0)
                                .custody())
                .extracting(Exhibit.Hand::step)
                .contains(Exhibit.Step.JOURNALISED);
    }

    private static String text(Filing one) throws IOException {
        try (var zip = new ZipFile(FOLDER.resolve(one.id() + ".zip").toFile());
                var pdf =
                        Loader.loadPDF(
                                zip.getInputStream(zip.getEntry("document.pdf")).readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private List<Filing> of(String reference) {
        return QuarkusTransaction.requiringNew()
                .call(() -> filings.list("caseReference", reference));
    }

    private void setsCase(String what, String reference) throws SQLException {
        try (var open = base.getConnection();
                var statement =
                        open.prepareStatement(
                                "update case_file set " + what + " where reference = ?")) {
            statement.setString(1, reference);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static Map<?, ?> told(Filing one) throws IOException {
        var file = FOLDER.resolve(one.id() + ".zip");
        assertThat(Files.exists(file)).isTrue();
        try (var zip = new ZipFile(file.toFile())) {
            return new ObjectMapper()
                    .readValue(zip.getInputStream(zip.getEntry("document.json")), HashMap.class);
        }
    }
}

package dk.aarhus.ligevaerd.intake.web;

import static dk.aarhus.ligevaerd.intake.web.MailboxVisit.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The reporter's copy")
class MailboxCopyTest {

    private static final String LETTERS =
            "Æblegrød på Åen · Iğdır’da ışık, şöyle · Zażółć gęślą jaźń · Ґанок, їжак, єдність · “quoted” – …";

    @Test
    void holds_the_report_and_the_messages_on_a_page_that_can_be_printed() {
        var visit = visitor(LETTERS, "Later on", "da");
        var page = visit.read("/mailbox/copy");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString())
                .contains(LETTERS, "Later on", "the head of the unit")
                .contains("href=\"/mailbox/copy.pdf\"");
    }

    @Test
    void comes_as_a_file_whose_name_and_title_tell_nothing() throws IOException {
        var file = visitor(LETTERS, "Later on", "da").read("/mailbox/copy.pdf?lang=da");
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"kopi.pdf\"");
        try (var pdf = pdf(file)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Min kopi");
        }
    }

    @Test
    void has_every_letter_right_and_can_be_heard() throws IOException {
        var file =
                visitor(LETTERS + "\nSecond line", "Later & <b>on</b>", "da")
                        .read("/mailbox/copy.pdf?lang=da");
        try (var pdf = pdf(file)) {
            assertThat(text(pdf).replaceAll("\\s+", " "))
                    .contains(LETTERS, "Second line", "Later & <b>on</b>", "Det, du sendte")
                    .contains("En anden medarbejder");
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
        Files.createDirectories(Path.of("target/copies"));
        Files.write(Path.of("target/copies/danish.pdf"), file.asByteArray());
    }

    @Test
    void tells_the_day_and_not_the_time_at_which_it_was_made() throws IOException {
        try (var pdf = pdf(visitor("…", "…", "da").read("/mailbox/copy.pdf"))) {
            var made = pdf.getDocumentInformation().getCreationDate();
            assertThat(made.getTimeInMillis() % 86_400_000).isZero();
            var metadata = pdf.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                assertThat(new String(metadata.toByteArray(), "UTF-8"))
                        .doesNotContainPattern("T(?!00:00:00)\\d\\d:\\d\\d:\\d\\d");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ar", "uk", "tr", "pl", "so", "en"})
    void speaks_the_language_of_the_reader(String language) throws IOException {
        var words = "حدث هذا في العمل، كما قال Peter Hansen عام 2026 (مرتين).";
        var file = visitor(words, "Next", language).read("/mailbox/copy.pdf?lang=" + language);
        assertThat(file.statusCode()).isEqualTo(200);
        try (var pdf = pdf(file)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(text(pdf)).contains("Peter Hansen", "2026");
        }
        Files.createDirectories(Path.of("target/copies"));
        Files.write(Path.of("target/copies/" + language + ".pdf"), file.asByteArray());
    }

    @Test
    void is_offered_as_a_page_alone_where_a_letter_is_missing() {
        var visit = visitor("他说我不适合", "…", "da");
        assertThat(visit.read("/mailbox/copy").asString())
                .contains("他说我不适合", "Print the page instead")
                .doesNotContain("copy.pdf");
        leadsTo(visit.read("/mailbox/copy.pdf"), "/mailbox/copy");
    }

    @Test
    void is_for_whoever_has_the_mailbox_open() {
        var visit = MailboxVisit.at("http://localhost:" + RestAssured.port);
        leadsTo(visit.read("/mailbox/copy"), "/mailbox");
        leadsTo(visit.read("/mailbox/copy.pdf"), "/mailbox");
    }

    private static MailboxVisit visitor(String account, String message, String language) {
        var address = "http://localhost:" + RestAssured.port;
        var code =
                MailboxVisit.file(
                        address,
                        Map.of(
                                "phase",
                                "SERVICE",
                                "account",
                                account,
                                "language",
                                language,
                                "department",
                                "MBU",
                                "grounds",
                                List.of("AGE", "DISABILITY"),
                                "when",
                                Map.of("from", "2025-03"),
                                "accusedFunction",
                                "OTHER",
                                "mustNotSee",
                                List.of("the head of the unit")));
        var visit = MailboxVisit.at(address).enter(code);
        visit.send("/mailbox", Map.of("go", "write", "text", message));
        return visit;
    }

    private static PDDocument pdf(Response file) throws IOException {
        return Loader.loadPDF(file.asByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}

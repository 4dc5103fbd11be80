package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.DraftEvidence;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.intake.web.FormVisitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Somebody who wrote a name and stays anonymous after all")
class TurnedAnonymousTest {

    private static final String NAME = "Postboks 0, ring til mig";

    @TestHTTPResource URI address;
    @Inject Drafts drafts;
    @Inject DraftEvidence evidence;
    @Inject Mailboxes mailboxes;
    @Inject Reports reports;
    @Inject DataSource base;

    private final FormVisitor visitor = new FormVisitor();

    @BeforeEach
    void writes_a_name() {
        visitor.begin();
        visitor.answer(1, "next", "account", "It happened here.");
        visitor.answer(2, "next", "phase", "SERVICE");
        visitor.answer(3, "next", "identity", "CONFIDENTIAL", "contact", NAME);
    }

    @Test
    void is_told_on_the_same_page_and_sends_nothing_of_it() {
        visitor.answer(4, "back");
        visitor.answer(3, "next", "identity", "ANONYMOUS", "contact", NAME);
        assertThat(visitor.page()).contains("href=\"#contactAnyway\"", "Should what you wrote go");
        visitor.open("/report/4");
        visitor.answer(4, "send");
        assertThat(visitor.page()).as("not past the question").contains("#contactAnyway");

        visitor.answer(
                3, "next", "identity", "ANONYMOUS", "contact", NAME, "contactAnyway", "DROP");
        visitor.answer(4, "send");

        assertThat(contactSent()).isEmpty();
    }

    @Test
    void sends_on_purpose_a_way_that_shows_no_name() {
        visitor.open("/report/3");
        visitor.answer(
                3, "next", "identity", "ANONYMOUS", "contact", NAME, "contactAnyway", "KEEP");
        visitor.answer(4, "send");

        assertThat(contactSent()).hasValueSatisfying(sent -> assertThat(sent).contains(NAME));
    }

    @Test
    void loses_nothing_while_the_question_is_open() {
        visitor.open("/report/3");
        visitor.answer(3, "next", "identity", "ANONYMOUS", "contact", NAME);
        assertThat(visitor.page()).contains(NAME);
        visitor.answer(3, "next", "identity", "CONFIDENTIAL", "contact", NAME);
        visitor.answer(4, "send");

        assertThat(contactSent()).hasValueSatisfying(sent -> assertThat(sent).contains(NAME));
    }

    @Test
    void has_the_files_cleaned_and_the_originals_let_go() {
        var code = code();
        var sender = new FileSender(address, "en");
        sender.toDraft(code.toString(), "KEEP", "kept.jpg", Samples.jpeg());
        sender.toDraft(code.toString(), "REMOVE", "beside.jpg", Samples.jpeg());
        visitor.open("/report/3");
        assertThat(visitor.page()).contains("we also take out what is hidden");

        visitor.answer(3, "next", "identity", "ANONYMOUS");

        assertThat(evidence.lines(code))
                .extracting(FileLine::hidden)
                .containsExactly(Hidden.REMOVED, Hidden.REMOVED);
        assertThat(
                        rows(
                                "select count(*) from draft_evidence where original is not null"
                                        + " and draft = '%s'".formatted(drafts.lookup(code))))
                .isZero();
        visitor.open("/report/16");
        assertThat(visitor.page()).contains("kept.jpg", "has been taken out");
        visitor.answer(16, "send");
        assertThat(visitor.page()).contains("data-code");
    }

    @Test
    void is_asked_about_files_that_cannot_be_cleaned() {
        var code = code();
        var letter = Samples.ascii("{\\rtf1 words}");
        new FileSender(address, "en").toDraft(code.toString(), "KEEP", "letter.rtf", letter);
        visitor.open("/report/3");
        visitor.answer(3, "next", "identity", "ANONYMOUS");
        assertThat(visitor.page()).contains("href=\"#filesAnyway\"", "letter.rtf");

        visitor.answer(3, "next", "identity", "ANONYMOUS", "filesAnyway", "DROP");

        assertThat(visitor.page()).contains("Send now");
        assertThat(evidence.lines(code)).isEmpty();
    }

    @Test
    void may_keep_such_a_file_as_evidence() {
        var code = code();
        var letter = Samples.ascii("{\\rtf1 words}");
        new FileSender(address, "en").toDraft(code.toString(), "KEEP", "letter.rtf", letter);
        visitor.open("/report/3");
        visitor.answer(3, "next", "identity", "ANONYMOUS", "filesAnyway", "KEEP");

        assertThat(visitor.page()).contains("Send now");
        assertThat(evidence.lines(code)).hasSize(1);
    }

    @Test
    void is_led_from_a_recording_to_every_first_question() {
        var speaker = new FormVisitor();
        speaker.begin();
        speaker.answer(1, "files");
        speaker.open("/report/19");
        new FileSender(address, "en")
                .toDraft(speaker.code(), "KEEP", "a.amr", Samples.ascii("#!AMR\nwords"));
        speaker.open("/report/evidence");

        assertThat(on(speaker)).endsWith("/report/2");
        speaker.open("/report/2");
        speaker.answer(2, "next", "phase", "SERVICE");
        assertThat(speaker.page()).contains("Step 3 of 5");
        speaker.answer(3, "next", "identity", "ANONYMOUS");
        assertThat(speaker.page()).contains("Step 4 of 5");
        speaker.answer(4, "send");
        assertThat(speaker.page()).contains("data-code");
    }

    private static String on(FormVisitor visitor) {
        return visitor.send("/report", "on").header("Location");
    }

    private MailboxCode code() {
        visitor.open("/report/19");
        return MailboxCode.parse(visitor.code()).orElseThrow();
    }

    private Optional<String> contactSent() {
        var code = visitor.code();
        return QuarkusTransaction.requiringNew()
                .call(() -> reports.contactOf(mailboxes.open(code).orElseThrow().reference()));
    }

    private long rows(String query) {
        try (var connection = base.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

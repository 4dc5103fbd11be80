package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.web.MailboxVisit;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoticesTest.WithMail.class)
@DisplayName("A notice by mail")
public class NoticesTest {

    private static final GreenMail POST =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** An installation that sends mail. */
    public static class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ligevaerd.notices.from", "no-reply@example.org",
                    "quarkus.mailer.mock", "false",
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.start-tls", "DISABLED");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostOffice.class));
        }
    }

    /** A real mail server, as small as can be. */
    public static class PostOffice implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            POST.start();
            return Map.of("quarkus.mailer.port", String.valueOf(POST.getSmtp().getPort()));
        }

        @Override
        public void stop() {
            POST.stop();
        }
    }

    @Inject Intake intake;
    @Inject Mailboxes mailboxes;
    @Inject Notices notices;
    @Inject NoticeRound round;

    private Receipt receipt;

    @BeforeEach
    void file() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        receipt = intake.file(SentForms.anonymous("SERVICE", "…"), Optional.empty());
    }

    @Test
    void goes_out_with_the_others_and_not_when_it_was_written() {
        notices.tellAt(receipt.code(), "a@example.org");
        answer();
        assertThat(POST.getReceivedMessages()).isEmpty();
        round.go();
        assertThat(POST.getReceivedMessages()).hasSize(1);
        round.go();
        assertThat(POST.getReceivedMessages()).as("once").hasSize(1);
    }

    @Test
    void says_nothing_and_is_of_one_size_for_all() throws Exception {
        notices.tellAt(receipt.code(), "a@example.org");
        answer();
        var other = intake.file(SentForms.anonymous("EMPLOYMENT", "…"), Optional.empty());
        notices.tellAt(other.code(), "somebody.with.a.long.name@mail.example.org");
        mailboxes.post(other.reference(), "A very long answer. ".repeat(50), Today.here());
        round.go();
        var sent = POST.getReceivedMessages();
        assertThat(sent).hasSize(2);
        assertThat(size(sent[0])).isEqualTo(size(sent[1]));
        assertThat(sent[0].getSubject()).isEqualTo("Besked");
        assertThat(sent[0].getContent().toString())
                .contains("Der er en besked til dig.", "There is a message for you.")
                .doesNotContain(receipt.reference().value(), "Thank you", "aarhus");
    }

    @Test
    void stops_and_the_address_is_forgotten() {
        notices.tellAt(receipt.code(), "a@example.org");
        answer();
        notices.stop(receipt.code());
        round.go();
        assertThat(POST.getReceivedMessages()).isEmpty();
        assertThat(mailboxes.open(receipt.code()).orElseThrow().notices()).isFalse();
    }

    @Test
    void is_asked_for_on_a_page_that_refuses_what_is_no_address() {
        var visit = MailboxVisit.at("http://localhost:" + RestAssured.port).enter(receipt.code());
        assertThat(visit.read("/mailbox").asString()).contains("/mailbox/notice");
        for (String wrong :
                List.of(
                        "",
                        "me",
                        "a@b",
                        "a@b.dk\nBcc: c@d.dk",
                        "a b@c.dk",
                        "x@y." + "z".repeat(300))) {
            var refused = visit.send("/mailbox/notice", Map.of("go", "on", "address", wrong));
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            assertThat(refused.asString()).contains("Write the whole address");
        }
        var after =
                visit.sendAndRead(
                        "/mailbox/notice", Map.of("go", "on", "address", "a@example.org"));
        assertThat(after.asString()).contains("We send a short e-mail");
        assertThat(visit.read("/mailbox/notice").asString())
                .contains("Stop, and erase my address")
                .doesNotContain("a@example.org");
        assertThat(visit.sendAndRead("/mailbox/notice", Map.of("go", "off")).asString())
                .contains("The address is erased");
    }

    private void answer() {
        mailboxes.post(receipt.reference(), "Thank you.", Today.here());
    }

    /** Without what the server puts before it, and the number of the mail. */
    private static int size(MimeMessage mail) throws Exception {
        mail.removeHeader("Received");
        mail.removeHeader("Return-Path");
        var written = new ByteArrayOutputStream();
        mail.writeTo(written, new String[] {"Message-ID", "Date"});
        return written.size();
    }
}

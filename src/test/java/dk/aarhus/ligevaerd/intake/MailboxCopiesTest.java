package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A message that is read in the mailbox of another report")
class MailboxCopiesTest {

    private static final String STANDARD = "We have received it.";

    @Inject Intake intake;
    @Inject Mailboxes mailboxes;
    @Inject Reports reports;
    @Inject EntityManager base;

    private Receipt first;
    private Reference second;

    @BeforeEach
    void link() {
        first = file();
        second = file().reference();
        QuarkusTransaction.requiringNew()
                .run(() -> reports.referenced(second).orElseThrow().reaches(first.reference()));
    }

    @Test
    void is_taken_out_there_and_nothing_else_that_says_the_same() {
        int number = post(second);
        post(first.reference());
        mailboxes.write(first.code(), STANDARD);

        mailboxes.setAside(second, number, Today.here());

        assertThat(lastTexts(3)).containsExactly("", STANDARD, STANDARD);
        assertThat(mailboxes.messages(second).get(number - 1).wasSetAside()).isTrue();
    }

    @Test
    void of_before_is_known_by_its_sender_its_day_and_its_words() {
        int number = post(second);
        mailboxes.write(first.code(), STANDARD);
        mailboxes.post(first.reference(), STANDARD, Today.here().minusDays(1));
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update mailbox_message set copy_place = null")
                                        .executeUpdate());

        mailboxes.setAside(second, number, Today.here());

        assertThat(lastTexts(3)).containsExactly("", STANDARD, STANDARD);
    }

    private int post(Reference reference) {
        return mailboxes.post(reference, OfficeMessage.of(STANDARD), Today.here());
    }

    private List<String> lastTexts(int many) {
        var all = mailboxes.messages(first.reference());
        return all.subList(all.size() - many, all.size()).stream()
                .map(MailboxMessage::text)
                .toList();
    }

    private Receipt file() {
        return intake.file(
                SentForms.saying(
                        Map.of("phase", "EMPLOYMENT", "account", "It happened.", "language", "da")),
                Optional.empty());
    }
}

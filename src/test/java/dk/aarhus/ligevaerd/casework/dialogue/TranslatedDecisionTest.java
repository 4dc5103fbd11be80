package dk.aarhus.ligevaerd.casework.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.investigation.CheckItem;
import dk.aarhus.ligevaerd.casework.investigation.Task;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("What a decision says to the reporter")
class TranslatedDecisionTest {

    private static final String TO_REPORTER = "You were right. The rosters are changed back.";

    @Inject DecidedCase cases;
    @Inject Mailboxes mailboxes;
    @Inject Tasks tasks;

    @Test
    void goes_out_at_once_and_promises_a_translation_that_the_handler_owes() {
        var reference = decided("tr");
        var due = Today.here().plusDays(7);

        assertThat(said(reference).translationBy()).contains(due);
        assertThat(owed(reference))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.owner()).isEqualTo(DecidedCase.HANDLER.account());
                            assertThat(task.dueOn()).isEqualTo(due);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void promises_nothing_to_who_reads_what_the_desk_writes(String language) {
        var reference = decided(language);

        assertThat(said(reference).translationBy()).isEmpty();
        assertThat(owed(reference)).isEmpty();
    }

    private Reference decided(String language) {
        var reference =
                cases.drafted(
                                SentForms.saying(
                                        Map.of(
                                                "phase",
                                                "EMPLOYMENT",
                                                "account",
                                                "Beni eve gönderdiler.",
                                                "language",
                                                language)))
                        .reference();
        cases.decide(reference);
        return reference;
    }

    private MailboxMessage said(Reference reference) {
        return QuarkusTransaction.requiringNew().call(() -> mailboxes.messages(reference)).stream()
                .filter(message -> message.text().equals(TO_REPORTER))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> owed(Reference reference) {
        return tasks.all(reference, DecidedCase.HANDLER).tasks().stream()
                .filter(
                        task ->
                                task.item()
                                        .filter(CheckItem.MESSAGE_TRANSLATED::equals)
                                        .isPresent())
                .toList();
    }
}

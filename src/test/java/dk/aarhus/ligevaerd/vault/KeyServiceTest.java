package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a stub; see {@link KeyServiceStub} for what that proves and what it does not. */
@DisplayName("With an external key service (a stub) the vault")
class KeyServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place ACCOUNT = new Place("r1", "report.account");

    private final DataSource base = Node.emptyBase();
    @TempDir private Path folder;
    private KeyServiceStub stub;

    @BeforeEach
    void startStub() throws IOException {
        stub = KeyServiceStub.start();
    }

    @AfterEach
    void stopStub() {
        stub.close();
    }

    @Test
    void seals_and_opens_and_keeps_no_master_key_itself() throws IOException {
        var node = start();
        var key = node.vault.newKey();
        var sealed = node.vault.seal(key, ACCOUNT, "words");
        assertThat(start().vault.open(key, ACCOUNT, sealed)).isEqualTo("words");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("epoch-2026-11.key", "pepper.key", "folder.lock");
        }
    }

    @Test
    void asks_it_seldom() {
        var node = start();
        var asked = stub.asked;
        for (int i = 0; i < 50; i++) {
            node.vault.newKey();
        }
        assertThat(stub.asked - asked).isLessThanOrEqualTo(1);
    }

    @Test
    void goes_on_when_its_key_was_rotated_there_and_wraps_anew_by_command() {
        var node = start();
        var key = node.vault.newKey();
        var sealed = node.vault.seal(key, ACCOUNT, "words");
        stub.rotate();
        assertThat(start().vault.open(key, ACCOUNT, sealed)).isEqualTo("words");
        assertThat(node.ring.rotate()).contains("older versions may go");
        stub.forgetOlderVersions();
        assertThat(node.vault.open(key, ACCOUNT, sealed)).isEqualTo("words");
        assertThat(start().vault.open(key, ACCOUNT, sealed)).isEqualTo("words");
    }

    @Test
    void is_not_opened_when_the_service_is_away() {
        start();
        stub.close();
        assertThatThrownBy(this::start)
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("does not answer")
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void is_not_opened_with_a_token_that_it_does_not_take() {
        start();
        assertThatThrownBy(() -> Node.start(base, folder(), stub.as("another"), TODAY))
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("answers 403")
                .hasMessageNotContaining("another");
    }

    @Test
    void says_that_the_keys_are_away_when_it_fails_in_the_middle_of_the_work() {
        var node = start();
        var key = node.vault.newKey();
        var sealed = node.vault.seal(key, ACCOUNT, "words");
        var fresh = start();
        node.ring.rotate();
        stub.answersInstead = 503;
        assertThat(node.vault.open(key, ACCOUNT, sealed)).as("what is at hand").isEqualTo("words");
        assertThatThrownBy(() -> fresh.vault.open(key, ACCOUNT, sealed))
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("answers 503")
                .extracting(refusal -> ((VaultRefusal) refusal).problem().kind())
                .isEqualTo(ProblemKind.KEYS_AWAY);
        assertThat(fresh.heard).as("nobody broke a seal").isEmpty();
        stub.answersInstead = 0;
        assertThat(fresh.vault.open(key, ACCOUNT, sealed)).isEqualTo("words");
    }

    @Test
    void refuses_the_keys_of_another_service() throws IOException {
        start();
        try (var other = KeyServiceStub.start()) {
            assertThatThrownBy(
                            () -> Node.start(base, folder(), other.as(KeyServiceStub.TOKEN), TODAY))
                    .isInstanceOf(VaultRefusal.class)
                    .hasMessageContaining("does not open the keys of this base");
        }
    }

    private Node start() {
        return Node.start(base, folder(), stub.as(KeyServiceStub.TOKEN), TODAY);
    }

    private KeyFolder folder() {
        return new KeyFolder(folder);
    }
}

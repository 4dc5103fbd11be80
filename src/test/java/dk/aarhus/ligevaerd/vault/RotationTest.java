package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A new master key")
class RotationTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 22);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place ACCOUNT = new Place("r1", "report.account");

    private final DataSource base = Node.emptyBase();
    @TempDir private Path folder;
    private final Map<DataKeyId, String> sealed = new LinkedHashMap<>();
    private Node node;

    /** A disk that fails, or a process that dies, at the given step that changes something. */
    private static final class DyingFolder extends KeyFolder {

        private int left;

        DyingFolder(Path folder, int left) {
            super(folder);
            this.left = left;
        }

        @Override
        boolean add(String name, byte[] content) {
            step();
            return super.add(name, content);
        }

        @Override
        void replace(String name, byte[] content) {
            step();
            super.replace(name, content);
        }

        @Override
        void supersede(String fresh, String old) {
            step();
            super.supersede(fresh, old);
        }

        private void step() {
            if (left-- == 0) {
                throw new Died();
            }
        }
    }

    private static final class Died extends RuntimeException {}

    @BeforeEach
    void start() {
        write(Node.start(base, folder, OCTOBER));
        node = Node.start(base, folder, TODAY);
        write(node);
    }

    @Test
    void opens_everything_and_the_old_one_nothing() throws IOException {
        var old = Files.readString(folder.resolve("master.key"));
        var pepper = node.pepper.lookup("x", "code");
        assertThat(node.ring.rotate()).isEmpty();
        assertThat(Files.readString(folder.resolve("master.key"))).isNotEqualTo(old);
        assertThat(folder.resolve("master-next.key")).doesNotExist();
        everythingOpens(Node.start(base, folder, TODAY));
        assertThat(Node.start(base, folder, TODAY).pepper.lookup("x", "code")).isEqualTo(pepper);
        Files.writeString(folder.resolve("master.key"), old);
        assertThatThrownBy(() -> Node.start(base, folder, TODAY))
                .hasMessageContaining("does not open the keys of this base");
    }

    @Test
    void is_noticed_by_the_nodes_that_run() {
        var other = Node.start(base, folder, TODAY);
        node.ring.rotate();
        everythingOpens(other);
        write(other);
        node.ring.rotate();
        everythingOpens(other);
        everythingOpens(Node.start(base, folder, TODAY));
    }

    @Test
    void also_wraps_the_epoch_that_an_old_node_begins() {
        var sleeper = Node.start(base, folder, LocalDate.of(2026, 11, 30));
        node.ring.rotate();
        var later = sleeper.on(LocalDate.of(2026, 12, 1));
        write(later);
        everythingOpens(Node.start(base, folder, LocalDate.of(2026, 12, 1)));
    }

    @ParameterizedTest(name = "that dies before step {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void leaves_a_folder_that_opens_and_can_be_completed(int step) {
        var dying = Node.start(base, new DyingFolder(folder, step), TODAY);
        assertThatThrownBy(dying.ring::rotate).isInstanceOf(Died.class);
        everythingOpens(node);
        var afterwards = Node.start(base, folder, TODAY);
        everythingOpens(afterwards);
        write(afterwards);
        afterwards.ring.rotate();
        assertThat(folder.resolve("master-next.key")).doesNotExist();
        everythingOpens(node);
        everythingOpens(Node.start(base, folder, TODAY));
    }

    @Test
    void is_not_made_while_a_key_file_does_not_open() throws IOException {
        Files.writeString(
                folder.resolve("epoch-2026-10.key"),
                Base64.getEncoder().encodeToString(new byte[60]));
        var before = Files.readString(folder.resolve("pepper.key"));
        assertThatThrownBy(node.ring::rotate).isInstanceOf(VaultRefusal.class);
        assertThat(Files.readString(folder.resolve("pepper.key"))).isEqualTo(before);
        assertThat(folder.resolve("master-next.key")).doesNotExist();
    }

    @Nested
    @DisplayName("from the environment")
    class FromTheEnvironment {

        private static final String OLD = "T0xET0xET0xET0xET0xET0xET0xET0xET0xET0xET0w=";
        private static final String NEW = "TkVXTkVXTkVXTkVXTkVXTkVXTkVXTkVXTkVXTkVXTkU=";

        private final DataSource own = Node.emptyBase();
        @TempDir private Path ownFolder;

        @Test
        void is_given_beside_the_old_one_and_then_alone() {
            var before = start(OLD, null);
            var key = before.vault.newKey();
            var text = before.vault.seal(key, ACCOUNT, "words");
            var both = start(OLD, NEW);
            var waiting = start(OLD, NEW);
            assertThat(both.vault.open(key, ACCOUNT, text)).isEqualTo("words");
            assertThat(both.ring.rotate()).contains("start every node with the new key");
            assertThat(waiting.vault.open(key, ACCOUNT, text)).isEqualTo("words");
            assertThat(waiting.vault.newKey()).isNotNull();
            assertThat(start(OLD, NEW).vault.open(key, ACCOUNT, text)).isEqualTo("words");
            assertThat(start(NEW, null).vault.open(key, ACCOUNT, text)).isEqualTo("words");
            assertThatThrownBy(() -> start(OLD, null))
                    .hasMessageContaining("does not open the keys of this base");
        }

        @Test
        void is_asked_for_where_it_is_not_given() {
            var alone = start(OLD, null);
            assertThatThrownBy(alone.ring::rotate)
                    .isInstanceOf(VaultRefusal.class)
                    .hasMessageContaining("LIGEVAERD_VAULT_MASTER_KEY_NEXT");
            assertThatThrownBy(() -> start(OLD, OLD)).hasMessageContaining("is the key in use");
        }

        private Node start(String secret, String next) {
            return Node.start(
                    own,
                    new KeyFolder(ownFolder),
                    new MasterKeySecret(secret, Optional.ofNullable(next)),
                    TODAY);
        }
    }

    private void write(Node by) {
        for (int i = 0; i < 3; i++) {
            var key = by.vault.newKey();
            sealed.put(key, by.vault.seal(key, ACCOUNT, "words of " + key));
        }
    }

    private void everythingOpens(Node by) {
        sealed.forEach(
                (key, text) ->
                        assertThat(by.freshly().open(key, ACCOUNT, text))
                                .isEqualTo("words of " + key));
    }
}

package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("At its start the vault")
class VaultStartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place ACCOUNT = new Place("r1", "report.account");
    private static final String SECRET =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

    private final DataSource base = Node.emptyBase();
    @TempDir private Path data;
    private Path folder;

    @BeforeEach
    void name() {
        folder = data.resolve("vault");
    }

    @Test
    void makes_its_keys_for_an_empty_base_and_for_its_owner_only() throws IOException {
        Node.start(base, folder, TODAY);
        assertThat(contents().keySet())
                .containsExactly("epoch-2026-11.key", "folder.lock", "master.key", "pepper.key");
        assertThat(rights(folder)).isEqualTo("rwx------");
        for (String name : contents().keySet()) {
            assertThat(rights(folder.resolve(name))).as(name).isEqualTo("rw-------");
        }
    }

    @Test
    void takes_the_keys_that_are_there_and_changes_none() throws IOException {
        var first = Node.start(base, folder, TODAY).vault;
        var key = first.newKey();
        var sealed = first.seal(key, ACCOUNT, "words");
        var before = contents();
        var second = Node.start(base, folder, TODAY).vault;
        assertThat(second.open(key, ACCOUNT, sealed)).isEqualTo("words");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void takes_the_master_key_from_the_environment_and_writes_it_nowhere() throws IOException {
        var first = Node.start(base, folder, TODAY, SECRET).vault;
        var key = first.newKey();
        var sealed = first.seal(key, ACCOUNT, "words");
        assertThat(contents().keySet())
                .containsExactly("epoch-2026-11.key", "folder.lock", "pepper.key");
        assertThat(contents().values()).noneMatch(content -> content.contains(SECRET));
        assertThat(Node.start(base, folder, TODAY, SECRET).vault.open(key, ACCOUNT, sealed))
                .isEqualTo("words");
    }

    @Nested
    @DisplayName("refuses, and changes nothing, when")
    class Refuses {

        @Test
        void the_master_key_is_missing() throws IOException {
            Node.start(base, folder, TODAY);
            Files.delete(folder.resolve("master.key"));
            refused("The master key is missing: the file " + folder.resolve("master.key"));
        }

        @Test
        void the_master_key_is_another() throws IOException {
            Node.start(base, folder, TODAY);
            Files.writeString(folder.resolve("master.key"), SECRET);
            refused("does not open the keys of this base");
        }

        @Test
        void the_master_key_is_no_key() throws IOException {
            Node.start(base, folder, TODAY);
            Files.writeString(folder.resolve("master.key"), "bWFzdGVy");
            refused("is not 32 bytes in base64");
        }

        @Test
        void the_master_key_can_be_read_by_others() throws IOException {
            Node.start(base, folder, TODAY);
            Files.setPosixFilePermissions(
                    folder.resolve("master.key"), PosixFilePermissions.fromString("rw-r-----"));
            refused("can be read by other accounts");
        }

        @Test
        void the_pepper_is_missing() throws IOException {
            Node.start(base, folder, TODAY);
            Files.delete(folder.resolve("pepper.key"));
            refused("is missing, and this base needs it");
        }

        @Test
        void the_key_of_the_epoch_in_use_is_missing() throws IOException {
            Node.start(base, folder, TODAY);
            Files.delete(folder.resolve("epoch-2026-11.key"));
            refused("are not those of this base");
        }

        @Test
        void the_whole_folder_is_missing() throws IOException {
            Node.start(base, folder, TODAY);
            for (String name : contents().keySet()) {
                Files.delete(folder.resolve(name));
            }
            refused("The master key is missing");
        }

        @Test
        void the_folder_is_that_of_another_base() throws IOException {
            Node.start(base, data.resolve("own"), TODAY);
            Node.start(Node.emptyBase(), folder, TODAY);
            refused("are not those of this base");
        }

        @Test
        void an_empty_base_meets_keys_whose_master_is_missing() throws IOException {
            Node.start(Node.emptyBase(), folder, TODAY);
            Files.delete(folder.resolve("master.key"));
            refused("The master key is missing");
        }

        @Test
        void the_environment_gives_another_key() throws IOException {
            Node.start(base, folder, TODAY, SECRET);
            var before = contents();
            var other = Base64.getEncoder().encodeToString(new byte[32]);
            assertThatThrownBy(() -> Node.start(base, folder, TODAY, other))
                    .isInstanceOf(VaultRefusal.class)
                    .hasMessageContaining("LIGEVAERD_VAULT_MASTER_KEY")
                    .hasMessageContaining("does not open the keys of this base")
                    .hasMessageNotContaining(other);
            assertThat(contents()).isEqualTo(before);
        }

        @Test
        void the_environment_gives_something_that_is_no_key() {
            assertThatThrownBy(() -> Node.start(base, folder, TODAY, "hunter2!"))
                    .isInstanceOf(VaultRefusal.class)
                    .hasMessageContaining("is not 32 bytes in base64")
                    .hasMessageNotContaining("hunter2")
                    .hasNoCause();
            assertThat(folder).doesNotExist();
        }

        private void refused(String sentence) throws IOException {
            var before = contents();
            assertThatThrownBy(() -> Node.start(base, folder, TODAY))
                    .isInstanceOf(VaultRefusal.class)
                    .hasMessageContaining(sentence);
            assertThat(contents()).isEqualTo(before);
        }
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.platform.command.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Recovery shares")
class RecoveryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DataSource base = Node.emptyBase();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    @TempDir private Path data;
    private Path folder;
    private Node node;

    @BeforeEach
    void start() {
        folder = data.resolve("vault");
        node = Node.start(base, folder, TODAY);
    }

    @Test
    void give_the_keys_back_whichever_of_them_come_together() throws IOException {
        var files = export(5, 3);
        var master = Base64.getDecoder().decode(Files.readString(folder.resolve("master.key")));
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                for (int k = j + 1; k < 5; k++) {
                    var some = List.of(files.get(i), files.get(j), files.get(k));
                    var keys = joined(some).keys().orElseThrow();
                    assertThat(keys.master())
                            .hasValueSatisfying(key -> assertThat(key).isEqualTo(master));
                    assertThat(keys.pepper()).isEqualTo(node.ring.pepper());
                }
            }
        }
    }

    @Test
    void are_read_by_their_owner_only_and_hold_neither_key() throws IOException {
        var master = Base64.getDecoder().decode(Files.readString(folder.resolve("master.key")));
        for (Path file : export(3, 2)) {
            var text = Files.readString(file);
            for (byte[] key : List.of(master, node.ring.pepper())) {
                assertThat(text)
                        .doesNotContain(Base64.getEncoder().encodeToString(key))
                        .doesNotContain(HexFormat.of().formatHex(key));
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void are_proven_on_a_copy_and_the_key_is_never_shown() throws IOException {
        var files = export(5, 3);
        assertThat(node.keeper.isExportVerified()).isFalse();
        assertThat(verify(files)).isEqualTo(Command.GOOD);
        assertThat(said()).contains("5 of 5 shares are good", "The keys open this base");
        assertThat(said()).doesNotContain(Files.readString(folder.resolve("master.key")).strip());
        assertThat(node.keeper.isExportVerified()).isTrue();
        assertThat(node.heard)
                .extracting(event -> ((KeyEvent) event).kind())
                .containsExactly(KeyEvent.Kind.SHARES_MADE, KeyEvent.Kind.SHARES_VERIFIED);
    }

    @Test
    void that_were_damaged_are_named() throws IOException {
        var files = export(5, 3);
        Files.writeString(
                files.get(1), Files.readString(files.get(1)).replace("share: 2", "share: 4"));
        assertThat(verify(files)).isEqualTo(Command.BAD);
        assertThat(said())
                .contains("recovery-share-2-of-5.txt is no recovery share")
                .contains("4 of 5");
    }

    @Test
    void that_were_forged_with_a_fitting_check_value_are_named() throws IOException {
        var files = export(5, 3);
        var real = RecoveryShare.read(files.get(4));
        var part = real.part().clone();
        part[7] ^= 1;
        Files.writeString(
                files.get(4),
                new RecoveryShare(real.export(), real.fingerprint(), 5, 5, 3, part).text());
        assertThat(verify(files)).isEqualTo(Command.BAD);
        assertThat(said()).contains("share 5 of 5 does not fit the others").contains("4 of 5");
        assertThat(node.keeper.isExportVerified()).isFalse();
        assertThat(verify(files.subList(0, 4))).isEqualTo(Command.GOOD);
    }

    @Test
    void are_refused_where_there_are_too_few_or_of_two_exports() throws IOException {
        var files = export(5, 3);
        assertThatThrownBy(() -> verify(files.subList(0, 2)))
                .hasMessageContaining("3 good shares are needed, and 2 are here");
        assertThatThrownBy(() -> verify(List.of(files.get(0), files.get(0), files.get(1))))
                .hasMessageContaining("2 are here");
        var others = node.keeper.export(5, 3, data.resolve("others"));
        assertThatThrownBy(() -> verify(List.of(files.get(0), files.get(1), others.get(2))))
                .hasMessageContaining("more than one export");
    }

    @Test
    void do_not_count_any_more_once_the_master_key_was_rotated() throws IOException {
        var files = export(3, 2);
        verify(files);
        node.keeper.rotate();
        assertThat(node.keeper.isExportVerified()).isFalse();
        assertThat(verify(files)).isEqualTo(Command.BAD);
        assertThat(said()).contains("do NOT open this base");
        assertThat(node.status.run(List.of(), out())).isEqualTo(Command.BAD);
        assertThat(said()).contains("TO DO: there are no recovery shares of the keys in use");
    }

    @Test
    void of_another_base_do_not_open_this_one() throws IOException {
        var other = Node.start(Node.emptyBase(), data.resolve("other"), TODAY);
        var files = other.keeper.export(3, 2, data.resolve("others"));
        assertThat(verify(files)).isEqualTo(Command.BAD);
        var lost = Node.closed(base, folder, TODAY);
        assertThatThrownBy(
                        () -> lost.keeper.restore(files.stream().map(RecoveryShare::read).toList()))
                .hasMessageContaining("hold other keys");
        assertThat(Node.start(base, folder, TODAY).vault.newKey()).isNotNull();
    }

    @Test
    void hold_the_pepper_alone_where_a_key_service_keeps_the_master_key() throws IOException {
        try (var stub = KeyServiceStub.start()) {
            var keys = new KeyFolder(data.resolve("served"));
            var served = Node.start(Node.emptyBase(), keys, stub.as(KeyServiceStub.TOKEN), TODAY);
            var files = served.keeper.export(3, 2, data.resolve("of-the-pepper"));
            assertThat(joined(files).keys().orElseThrow().master()).isEmpty();
            assertThat(
                            served.keeper
                                    .verify(files.stream().map(RecoveryShare::read).toList())
                                    .isSound())
                    .isTrue();
            Files.delete(keys.path("pepper.key"));
            var pepper = served.ring.pepper();
            served.keeper.restore(files.stream().map(RecoveryShare::read).toList());
            assertThat(served.ring.pepper()).isEqualTo(pepper);
        }
    }

    @Test
    void are_what_the_status_asks_for_until_they_are_proven() throws IOException {
        assertThat(node.status.run(List.of(), out())).isEqualTo(Command.BAD);
        assertThat(said())
                .contains("TO DO: there is no copy", "TO DO: there are no recovery shares");
        var files = export(3, 2);
        assertThat(node.status.run(List.of(), out())).isEqualTo(Command.BAD);
        assertThat(said()).contains("TO DO: nobody has proven these shares");
        verify(files);
        printed.reset();
        assertThat(node.status.run(List.of(), out())).isEqualTo(Command.GOOD);
        assertThat(said())
                .contains("Epoch 2026-11: wraps 1 keys", "Proven on 2026-11-22")
                .doesNotContain("TO DO");
    }

    @Test
    void ask_for_numbers_that_make_sense() {
        var command = new KeyCommands.Export(node.keeper);
        for (var wrong :
                List.of(
                        List.of("--shares", "1", "--threshold", "1", "--to", "x"),
                        List.of("--shares", "3", "--threshold", "4", "--to", "x"),
                        List.of("--shares", "3", "--threshold", "2"),
                        List.of("--shares", "many", "--threshold", "2", "--to", "x"),
                        List.of("three"),
                        List.of("--all"))) {
            assertThatThrownBy(() -> command.run(wrong, out())).isInstanceOf(Options.Misused.class);
        }
    }

    @Test
    void that_are_no_shares_at_all_are_named(@TempDir Path elsewhere) throws IOException {
        var file = Files.writeString(elsewhere.resolve("note.txt"), "milk, bread");
        assertThat(verify(List.of(file))).isEqualTo(Command.BAD);
        assertThat(said()).contains("note.txt is no recovery share").doesNotContain("milk");
        assertThat(verify(List.of(elsewhere.resolve("missing.txt")))).isEqualTo(Command.BAD);
    }

    private List<Path> export(int shares, int needed) {
        return node.keeper.export(shares, needed, data.resolve("shares"));
    }

    private static RecoveryShares joined(List<Path> files) {
        return RecoveryShares.join(files.stream().map(RecoveryShare::read).toList());
    }

    private int verify(List<Path> files) {
        var arguments = new ArrayList<>(List.of("--shares"));
        files.forEach(file -> arguments.add(file.toString()));
        return new KeyCommands.Verify(node.keeper).run(arguments, out());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}

package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base is restored from an old backup; what was erased since must not come back with it. */
abstract class OldBackupSuite {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);
    private static final Place WORDS = new Place("r1", "told.words");
    private static final List<String> TABLES =
            List.of("wrapped_key", "key_copy", "key_export", "told");

    @TempDir private Path data;
    private Path folder;
    private DataSource base;
    private Node node;
    private DataKeyId erased;
    private DataKeyId kept;
    private Map<String, List<Object[]>> backup;

    /** A base without any table. */
    abstract DataSource freshBase() throws Exception;

    @BeforeEach
    void eraseAfterABackup() throws Exception {
        folder = data.resolve("vault");
        base = prepared();
        node = Node.start(base, folder, NOVEMBER);
        erased = tell("erased words");
        kept = tell("kept words");
        node.night.keep();
        backup = dump();
        node.vault.destroy(erased);
        Node.sql(base, "delete from told where data_key = '%s'".formatted(erased));
    }

    @Test
    void the_old_backup_with_todays_keys_and_the_newest_copy_reads_all_but_the_erased()
            throws Exception {
        node.on(LATE);
        assertThat(node.night.keep()).containsExactly(KeyEpoch.of(NOVEMBER));
        var restored = restored();
        assertThatThrownBy(() -> Node.start(restored, folder, LATE))
                .as("it says that the newest copy is needed")
                .isInstanceOf(VaultRefusal.class);

        var done = Node.closed(restored, folder, LATE).keeper.putBack(Node.copyOf(keys()));
        assertThat(done.rowsReplaced()).isTrue();
        readsAllButTheErased(restored);
    }

    @Test
    void a_thief_of_the_old_backup_and_of_todays_keys_reads_nothing_of_the_erased()
            throws Exception {
        node.on(LATE).night.keep();
        var stolen = restored();
        var thief = Node.closed(stolen, folder, LATE);
        thief.ring.open();
        assertThatThrownBy(() -> thief.vault.open(erased, WORDS, sealed(stolen, erased)))
                .hasMessageContaining("The key of the epoch 2026-11 was destroyed");
    }

    @Test
    void a_copy_right_after_the_erasure_keeps_it_erased_within_the_month() throws Exception {
        node.night.copyAfterErasure();
        var restored = restored();
        Node.closed(restored, folder, NOVEMBER).keeper.putBack(Node.copyOf(keys()));
        var after = Node.start(restored, folder, NOVEMBER);
        assertThat(after.vault.open(kept, WORDS, sealed(restored, kept))).isEqualTo("kept words");
        assertThatThrownBy(() -> after.vault.open(erased, WORDS, sealed(restored, erased)))
                .extracting(refusal -> ((VaultRefusal) refusal).problem().kind())
                .isEqualTo(ProblemKind.ERASED);
    }

    @Test
    void shares_and_the_newest_copy_give_back_a_key_folder_that_was_lost() throws Exception {
        var shares = node.keeper.export(5, 3, data.resolve("shares"));
        node.on(LATE).night.keep();
        for (Path file : files()) {
            Files.delete(file);
        }
        var restored = restored();
        var bare = Node.closed(restored, folder, LATE);
        var three = shares.subList(1, 4).stream().map(RecoveryShare::read).toList();
        assertThat(bare.keeper.restore(three)).hasSize(2);
        assertThat(bare.keeper.putBack(Node.copyOf(keys())).filesPutBack()).isEqualTo(1);
        readsAllButTheErased(restored);
    }

    @Test
    void a_base_that_is_as_new_as_the_copy_keeps_its_keys() throws Exception {
        var newer = tell("newer words");
        var done = Node.closed(base, folder, NOVEMBER).keeper.putBack(Node.copyOf(keys()));
        assertThat(done.rowsReplaced()).isFalse();
        assertThat(node.freshly().open(newer, WORDS, sealed(base, newer))).isEqualTo("newer words");
        assertThat(node.wrappedKeys.find(erased)).as("the copy has it still").isEmpty();
    }

    @Test
    void the_copy_of_another_base_changes_nothing() throws Exception {
        node.night.keep();
        var other = prepared();
        var elsewhere = data.resolve("other");
        Node.start(other, elsewhere, NOVEMBER).vault.newKey();
        assertThatThrownBy(
                        () ->
                                Node.closed(other, elsewhere, NOVEMBER)
                                        .keeper
                                        .putBack(Node.copyOf(keys())))
                .hasMessageContaining("belongs to another base");
        assertThat(Node.start(other, elsewhere, NOVEMBER).wrappedKeys.counts())
                .isEqualTo(Map.of(KeyEpoch.of(NOVEMBER), 2L));
    }

    private void readsAllButTheErased(DataSource restored) throws SQLException {
        var after = Node.start(restored, folder, LATE);
        assertThat(after.vault.open(kept, WORDS, sealed(restored, kept))).isEqualTo("kept words");
        assertThatThrownBy(() -> after.vault.open(erased, WORDS, sealed(restored, erased)))
                .extracting(refusal -> ((VaultRefusal) refusal).problem().kind())
                .isEqualTo(ProblemKind.ERASED);
        assertThat(after.night.keep()).isEmpty();
    }

    private KeyFolder keys() {
        return new KeyFolder(folder);
    }

    private DataKeyId tell(String words) {
        var key = node.vault.newKey();
        Node.sql(
                base,
                "insert into told values ('%s', '%s')"
                        .formatted(key, node.vault.seal(key, WORDS, words)));
        return key;
    }

    private static String sealed(DataSource base, DataKeyId key) throws SQLException {
        try (var connection = base.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select words from told where data_key = '%s'"
                                                .formatted(key))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private DataSource prepared() throws Exception {
        var fresh = freshBase();
        Node.prepare(fresh);
        Node.sql(fresh, "create table told (data_key uuid not null primary key, words text)");
        return fresh;
    }

    /** All rows of all tables: what a backup of the data holds. */
    private Map<String, List<Object[]>> dump() throws SQLException {
        var tables = new LinkedHashMap<String, List<Object[]>>();
        try (var connection = base.getConnection();
                var statement = connection.createStatement()) {
            for (String table : TABLES) {
                var content = new ArrayList<Object[]>();
                try (var rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        var row = new Object[rows.getMetaData().getColumnCount()];
                        for (int i = 0; i < row.length; i++) {
                            row[i] = rows.getObject(i + 1);
                        }
                        content.add(row);
                    }
                }
                tables.put(table, content);
            }
        }
        return tables;
    }

    private DataSource restored() throws Exception {
        var fresh = prepared();
        Node.sql(fresh, "delete from key_copy");
        try (var connection = fresh.getConnection()) {
            for (var table : backup.entrySet()) {
                for (var row : table.getValue()) {
                    var marks =
                            IntStream.range(0, row.length)
                                    .mapToObj(i -> "?")
                                    .collect(Collectors.joining(", "));
                    try (var insert =
                            connection.prepareStatement(
                                    "insert into %s values (%s)"
                                            .formatted(table.getKey(), marks))) {
                        for (int i = 0; i < row.length; i++) {
                            insert.setObject(i + 1, row[i]);
                        }
                        insert.executeUpdate();
                    }
                }
            }
        }
        return fresh;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

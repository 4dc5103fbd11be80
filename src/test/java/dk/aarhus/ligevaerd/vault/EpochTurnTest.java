package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("When the epoch turns")
class EpochTurnTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST_DAY_KEPT = LocalDate.of(2026, 12, 30);
    private static final LocalDate DESTROYED = LocalDate.of(2026, 12, 31);
    private static final KeyEpoch OLD = KeyEpoch.of(NOVEMBER);
    private static final Place ACCOUNT = new Place("r1", "report.account");

    private final DataSource base = Node.emptyBase();
    @TempDir private Path data;
    private Path folder;
    private Node november;

    @BeforeEach
    void start() {
        folder = data.resolve("vault");
        november = Node.start(base, folder, NOVEMBER);
    }

    @Test
    void every_surviving_key_is_wrapped_anew_and_every_text_still_opens() {
        var sealed = new LinkedHashMap<DataKeyId, String>();
        for (int i = 0; i < 600; i++) {
            var key = november.vault.newKey();
            sealed.put(key, november.vault.seal(key, ACCOUNT, "words " + i));
        }
        var later = Node.start(base, folder, DESTROYED);
        assertThat(later.turn.turnEpoch()).isEqualTo(601);
        assertThat(later.turn.turnEpoch()).isZero();
        later.turn.destroy(OLD);
        var afterwards = Node.start(base, folder, DESTROYED);
        var opened = new ArrayList<String>();
        sealed.forEach((key, text) -> opened.add(afterwards.vault.open(key, ACCOUNT, text)));
        assertThat(opened).hasSize(600).startsWith("words 0", "words 1").doesNotHaveDuplicates();
    }

    @Test
    void what_was_erased_stays_erased_when_an_old_backup_meets_the_keys_of_today() {
        var key = november.vault.newKey();
        var sealed = november.vault.seal(key, ACCOUNT, "words");
        var backup = november.wrappedKeys.find(key).orElseThrow();
        november.vault.destroy(key);
        var later = Node.start(base, folder, DESTROYED);

        later.wrappedKeys.add(backup);
        assertThat(later.vault.open(key, ACCOUNT, sealed))
                .as("as long as the old epoch's key is kept, the backup brings it back")
                .isEqualTo("words");
        later.vault.destroy(key);

        assertThat(later.night.keep()).containsExactly(OLD);
        later.wrappedKeys.add(backup);
        assertThatThrownBy(() -> later.vault.open(key, ACCOUNT, sealed))
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("The key of the epoch 2026-11 was destroyed");
        assertThatThrownBy(() -> Node.start(base, folder, DESTROYED).turn.turnEpoch())
                .as("nor does a turn bring it back")
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("The key of the epoch 2026-11 was destroyed");
    }

    @Test
    void an_old_key_is_kept_for_thirty_days_after_its_month() {
        assertThat(Node.start(base, folder, LAST_DAY_KEPT).night.keep()).isEmpty();
        assertThat(november.ring.isKept(OLD)).isTrue();
        assertThat(Node.start(base, folder, DESTROYED).night.keep()).containsExactly(OLD);
        assertThat(november.ring.isKept(OLD)).isFalse();
        assertThat(november.ring.epochs()).isEqualTo(List.of(KeyEpoch.of(DESTROYED)));
    }

    @Test
    void the_calendar_turns_it_and_destroys_nothing() {
        var key = november.vault.newKey();
        var later = Node.start(base, folder, DESTROYED);
        new EpochCalendar(later.turn, later.bell).look();
        assertThat(later.wrappedKeys.find(key).orElseThrow().epoch())
                .isEqualTo(KeyEpoch.of(DESTROYED));
        assertThat(later.ring.isKept(OLD)).isTrue();
    }

    @Test
    void the_calendar_survives_a_key_that_does_not_open() {
        var broken = november.vault.newKey();
        Node.sql(base, "update wrapped_key set wrapped = x'00' where id = '%s'".formatted(broken));
        var later = Node.start(base, folder, DESTROYED);
        assertThatThrownBy(later.turn::turnEpoch).hasMessageContaining("its row was altered");
        assertThatCode(() -> new EpochCalendar(later.turn, later.bell).look())
                .doesNotThrowAnyException();
        assertThat(later.ring.isKept(OLD)).isTrue();
    }

    @Test
    void a_key_that_is_still_needed_is_not_destroyed() {
        november.vault.newKey();
        var later = Node.start(base, folder, DESTROYED);
        assertThatThrownBy(() -> later.turn.destroy(OLD)).hasMessageContaining("still in use");
        assertThatThrownBy(() -> later.turn.destroy(KeyEpoch.of(DESTROYED)))
                .hasMessageContaining("still in use");
        assertThat(later.ring.isKept(OLD)).isTrue();
    }

    @Test
    void a_node_that_has_not_noticed_reads_on_and_loses_nothing() {
        var key = november.vault.newKey();
        var sealed = november.vault.seal(key, ACCOUNT, "words");
        var later = Node.start(base, folder, DESTROYED);
        later.turn.turnEpoch();
        assertThat(november.vault.open(key, ACCOUNT, sealed)).isEqualTo("words");
        var straggler = november.vault.newKey();
        var late = november.vault.seal(straggler, ACCOUNT, "late words");
        later.night.keep();
        assertThat(later.vault.open(straggler, ACCOUNT, late)).isEqualTo("late words");
        assertThat(november.vault.open(key, ACCOUNT, sealed)).isEqualTo("words");
    }

    @Test
    void a_key_that_was_destroyed_meanwhile_is_not_brought_back() {
        var key = november.vault.newKey();
        var old = november.wrappedKeys.find(key).orElseThrow();
        november.vault.destroy(key);
        november.wrappedKeys.rewrap(
                old, new WrappedKeys.WrappedKey(key, KeyEpoch.of(DESTROYED), old.wrapped()));
        assertThat(november.wrappedKeys.find(key)).isEmpty();
    }
}

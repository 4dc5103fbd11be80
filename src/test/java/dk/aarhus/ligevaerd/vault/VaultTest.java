package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The vault")
class VaultTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place ACCOUNT = new Place("r1", "report.account");
    private static final String WORDS = "Jeg blev kaldt Gammelfar af Søren Ægtved.";

    private final DataSource base = Node.emptyBase();
    @TempDir private Path folder;
    private Node node;
    private Vault vault;
    private DataKeyId key;

    @BeforeEach
    void start() {
        node = Node.start(base, folder, TODAY);
        vault = node.vault;
        key = vault.newKey();
    }

    @Test
    void gives_back_what_it_sealed() {
        assertThat(vault.open(key, ACCOUNT, vault.seal(key, ACCOUNT, WORDS))).isEqualTo(WORDS);
        assertThat(vault.open(key, ACCOUNT, vault.seal(key, ACCOUNT, ""))).isEmpty();
    }

    @Test
    void seals_the_same_words_differently_each_time() {
        assertThat(vault.seal(key, ACCOUNT, WORDS)).isNotEqualTo(vault.seal(key, ACCOUNT, WORDS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nonce, 0", "words, 20", "the last letter, 50", "tag, -1"})
    void refuses_a_text_in_which_one_bit_was_changed(String part, int at) {
        var sealed = Base64.getDecoder().decode(vault.seal(key, ACCOUNT, WORDS));
        sealed[Math.floorMod(at, sealed.length)] ^= 1;
        refusesAsAltered(key, ACCOUNT, Base64.getEncoder().encodeToString(sealed));
    }

    @Test
    void refuses_a_text_that_was_cut_or_was_never_sealed() {
        var sealed = vault.seal(key, ACCOUNT, WORDS);
        refusesAsAltered(key, ACCOUNT, sealed.substring(0, sealed.length() / 4 / 2 * 4));
        refusesAsAltered(key, ACCOUNT, "");
        refusesAsAltered(key, ACCOUNT, WORDS);
    }

    @Test
    void refuses_a_text_that_was_moved() {
        var sealed = vault.seal(key, ACCOUNT, WORDS);
        refusesAsAltered(key, new Place("r2", "report.account"), sealed);
        refusesAsAltered(key, new Place("r1", "report.contact"), sealed);
    }

    @Test
    void refuses_a_text_under_another_key() {
        refusesAsAltered(vault.newKey(), ACCOUNT, vault.seal(key, ACCOUNT, WORDS));
    }

    @Test
    void says_what_it_refused_without_the_words() {
        assertThatThrownBy(() -> vault.open(key, ACCOUNT, WORDS))
                .hasMessage(
                        "The sealed text in report.account of r1 does not open: it was altered, comes"
                                + " from another place, or its key is another.")
                .hasNoCause();
    }

    @Test
    void opens_nothing_once_the_key_is_destroyed() {
        var sealed = vault.seal(key, ACCOUNT, WORDS);
        vault.destroy(key);
        assertThatThrownBy(() -> vault.open(key, ACCOUNT, sealed))
                .isInstanceOf(VaultRefusal.class)
                .hasMessage("The data key %s was destroyed: what it sealed is erased.", key);
    }

    @Test
    void refuses_a_data_key_whose_row_was_swapped_for_another() {
        var other = vault.newKey();
        Node.sql(
                base,
                "update wrapped_key set wrapped = (select wrapped from wrapped_key where id = '%s')"
                                .formatted(other)
                        + " where id = '%s'".formatted(key));
        var afterwards = Node.start(base, folder, TODAY).vault;
        assertThatThrownBy(() -> afterwards.seal(key, ACCOUNT, WORDS))
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("its row was altered");
    }

    @Test
    void is_one_vault_on_two_nodes() {
        var other = Node.start(base, folder, TODAY);
        var there = other.vault.newKey();
        assertThat(vault.open(there, ACCOUNT, other.vault.seal(there, ACCOUNT, WORDS)))
                .isEqualTo(WORDS);
        assertThat(other.vault.open(key, ACCOUNT, vault.seal(key, ACCOUNT, WORDS)))
                .isEqualTo(WORDS);
        assertThat(other.pepper.lookup("x", "code")).isEqualTo(node.pepper.lookup("x", "code"));
    }

    @Test
    void remembers_few_keys_and_still_opens_all() {
        var keys = new HashSet<DataKeyId>();
        for (int i = 0; i < 1_200; i++) {
            keys.add(vault.newKey());
        }
        assertThat(keys).hasSize(1_200);
        assertThat(keys)
                .allSatisfy(
                        one ->
                                assertThat(
                                                vault.open(
                                                        one,
                                                        ACCOUNT,
                                                        vault.seal(one, ACCOUNT, WORDS)))
                                        .isEqualTo(WORDS));
    }

    @Test
    void makes_look_up_values_that_need_the_pepper(@TempDir Path elsewhere) {
        var here = node.pepper.lookup("mailbox lookup", "7KQ4");
        assertThat(here).matches("[0-9a-f]{64}");
        assertThat(node.pepper.lookup("mailbox lookup", "7KQ4")).isEqualTo(here);
        assertThat(node.pepper.lookup("mailbox key", "7KQ4")).isNotEqualTo(here);
        assertThat(node.pepper.lookup("mailbox lookup", "7KQ5")).isNotEqualTo(here);
        var stranger = Node.start(Node.emptyBase(), elsewhere, TODAY);
        assertThat(stranger.pepper.lookup("mailbox lookup", "7KQ4")).isNotEqualTo(here);
    }

    @Test
    void tells_the_house_which_seal_is_broken_and_nothing_of_its_content() {
        assertThatThrownBy(() -> vault.open(key, ACCOUNT, WORDS))
                .isInstanceOf(VaultRefusal.class)
                .extracting(refusal -> ((VaultRefusal) refusal).problem().kind())
                .isEqualTo(ProblemKind.SEAL_BROKEN);
        assertThat(node.heard).containsExactly(new SealBroken("report.account/r1"));
    }

    @Test
    void tells_erased_texts_from_altered_ones() {
        var sealed = vault.seal(key, ACCOUNT, WORDS);
        vault.destroy(key);
        assertThatThrownBy(() -> vault.open(key, ACCOUNT, sealed))
                .extracting(refusal -> ((VaultRefusal) refusal).problem().kind())
                .isEqualTo(ProblemKind.ERASED);
        assertThat(node.heard).containsExactly(new SealBroken("wrapped_key/" + key));
    }

    @Test
    void makes_a_key_for_each_purpose_that_needs_the_pepper(@TempDir Path elsewhere) {
        assertThat(node.pepper.key("journal")).hasSize(32).isEqualTo(node.pepper.key("journal"));
        assertThat(node.pepper.key("journal")).isNotEqualTo(node.pepper.key("search"));
        var stranger = Node.start(Node.emptyBase(), elsewhere, TODAY);
        assertThat(stranger.pepper.key("journal")).isNotEqualTo(node.pepper.key("journal"));
    }

    @Test
    void makes_safes_that_only_a_code_opens() {
        var sealed = node.pepper.safeOf("draft", "7KQ4").seal(ACCOUNT, WORDS);
        assertThat(node.pepper.safeOf("draft", "7KQ4").open(ACCOUNT, sealed)).contains(WORDS);
        assertThat(node.pepper.safeOf("draft", "7KQ5").open(ACCOUNT, sealed)).isEmpty();
        assertThat(node.pepper.safeOf("other", "7KQ4").open(ACCOUNT, sealed)).isEmpty();
        assertThat(node.pepper.safeOf("draft", "7KQ4").open(new Place("r2", "x"), sealed))
                .isEmpty();
        assertThat(node.pepper.safeOf("draft", "7KQ4").open(ACCOUNT, WORDS)).isEmpty();
    }

    private void refusesAsAltered(DataKeyId under, Place place, String sealed) {
        assertThatThrownBy(() -> vault.open(under, place, sealed))
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("does not open: it was altered");
    }
}

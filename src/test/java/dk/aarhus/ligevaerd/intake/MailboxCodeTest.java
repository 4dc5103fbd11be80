package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.vault.Pepper;
import dk.aarhus.ligevaerd.vault.VaultInMemory;
import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code of a mailbox")
class MailboxCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pepper PEPPER = VaultInMemory.freshPepper();
    private final SecureRandom random = new SecureRandom();

    @Test
    void is_read_as_it_was_shown() {
        var code = MailboxCode.draw(random);

        assertThat(MailboxCode.parse(code.toString()))
                .map(read -> read.lookup(PEPPER))
                .contains(code.lookup(PEPPER));
    }

    @Test
    void forgives_case_spaces_hyphens_and_look_alikes() {
        var code = MailboxCode.draw(random);
        var typed =
                "  "
                        + code.toString()
                                .toLowerCase()
                                .replace("-", " – ")
                                .replace('0', 'o')
                                .replace('1', 'l')
                        + " ";

        assertThat(MailboxCode.parse(typed))
                .map(read -> read.lookup(PEPPER))
                .contains(code.lookup(PEPPER));
    }

    @Test
    void notices_every_single_wrong_character() {
        var shown = MailboxCode.draw(random).toString().replace("-", "");
        for (int place = 0; place < shown.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != shown.charAt(place)) {
                    var wrong = shown.substring(0, place) + other + shown.substring(place + 1);
                    assertThat(MailboxCode.parse(wrong)).as("place %d", place).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "ABCD", "<script>", "\u0000", "ÆØÅÆ-ØÅÆØ-ÅÆØÅ-ÆØÅÆ-ØÅÆØ-Å"})
    void is_not_found_in_what_is_none(String typed) {
        assertThat(MailboxCode.parse(typed)).isEmpty();
    }

    @Test
    void is_not_found_in_a_very_long_text() {
        assertThat(MailboxCode.parse("A".repeat(1_000_000))).isEmpty();
    }

    @Test
    void is_never_drawn_twice_and_gives_nothing_of_itself_in_what_is_stored() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var code = MailboxCode.draw(random);
            assertThat(drawn.add(code.toString())).isTrue();
            assertThat(code.lookup(PEPPER))
                    .hasSize(64)
                    .doesNotContainIgnoringCase(code.toString().substring(0, 9).replace("-", ""));
        }
    }
}

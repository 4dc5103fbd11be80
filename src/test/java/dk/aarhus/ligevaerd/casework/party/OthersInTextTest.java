package dk.aarhus.ligevaerd.casework.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.investigation.LegalStanding;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.investigation.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A look for others in a text")
class OthersInTextTest {

    private static final List<Party> ALL =
            List.of(
                    party(1, "Åse Ødegård", "aase@example.org, 86 00 00 00", null),
                    party(2, "Bo Li", null, "bo.li"),
                    party(3, "Vita Prøve", null, null));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Then ÅSE came in.               | Åse
                    It was Ødegård's idea.          | Ødegård
                    Det var Ødegårds idé.           | Ødegård
                    Write to AASE@example.org       | aase@example.org
                    The account bo.li was used.     | bo.li
                    """)
    void finds_names_accounts_and_ways_to_reach_them(String text, String found) {
        assertThat(new OthersInText(ALL, Set.of(3)).in(text)).containsExactly(found);
    }

    @Test
    void passes_over_whom_the_text_is_for_and_parts_of_other_words() {
        assertThat(new OthersInText(ALL, Set.of(1)).in("Åse Ødegård said so.")).isEmpty();
        assertThat(new OthersInText(ALL, Set.of(3)).in("A base of bold lies; vital.")).isEmpty();
    }

    @Test
    void knows_a_whole_name_from_one_that_somebody_shares() {
        var others = new OthersInText(ALL, Set.of(3));
        assertThat(others.isNamedIn("To Åse Ødegård, Kitchen")).isTrue();
        assertThat(others.isNamedIn("To Åse Prøve")).isFalse();
    }

    private static Party party(int number, String name, String contact, String account) {
        return new Party(
                number,
                PartyRole.WITNESS,
                LegalStanding.UNDECIDED,
                Optional.of(name),
                Optional.of("Cook"),
                Optional.empty(),
                Optional.ofNullable(contact),
                Optional.ofNullable(account),
                Optional.empty(),
                LocalDate.of(2026, 1, 5),
                "handler",
                Optional.empty(),
                Optional.empty());
    }
}

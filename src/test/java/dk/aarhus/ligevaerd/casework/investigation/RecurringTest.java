package dk.aarhus.ligevaerd.casework.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words of a reporter that come back")
class RecurringTest {

    private static final String ACCOUNT =
            "Jeg er den eneste fra køkkenet, der tager bussen om natten. Han lo. Så sagde hun nej tak!";

    private final Recurring told = new Recurring(List.of(ACCOUNT, "Ring mig op"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det siges, at anmelderen er den eneste fra køkkenet, der kører sent.",
                "DEN ENESTE FRA KØKKENET DER går hjem",
                "den eneste — fra køkkenet; der",
                "Så sagde hun: Så sagde hun nej tak!",
                "Ring mig op."
            })
    void are_found_whatever_their_capitals_and_signs(String text) {
        assertThat(told.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Han lo.",
                "En medarbejder skal være blevet afvist ved en samtale.",
                "den eneste fra køkkenet"
            })
    void are_not_seen_where_a_text_says_it_in_its_own(String text) {
        assertThat(told.in(text)).isEmpty();
    }

    @Test
    void are_shown_as_the_sentence_in_which_they_stand() {
        assertThat(told.in("Vi hører Dem. Den eneste fra køkkenet, der ser det. Svar os."))
                .containsExactly("Den eneste fra køkkenet, der ser det.");
    }

    @Test
    void of_any_script_are_words() {
        var arabic = new Recurring(List.of("قال لي المدير أمام الجميع إنني كبير في السن"));
        assertThat(arabic.in("يُقال: المدير أمام الجميع إنني كبير جداً")).hasSize(1);
    }

    @Test
    void of_hostile_length_are_read_in_time() {
        var long_ = "a b c d e f g h ".repeat(2_500);
        assertThat(new Recurring(List.of(long_)).in(long_)).hasSize(1);
    }
}

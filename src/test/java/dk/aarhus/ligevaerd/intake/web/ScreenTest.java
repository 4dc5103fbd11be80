package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.words.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screens of the form")
class ScreenTest {

    @Test
    void ask_every_question_once() {
        assertThat(Arrays.stream(Screen.values()).flatMap(screen -> screen.fields().stream()))
                .containsExactlyInAnyOrder(Field.values());
    }

    @Test
    void lead_to_the_receipt_in_five() {
        var way =
                Stream.iterate(Screen.ACCOUNT, screen -> screen != Screen.SUMMARY, Screen::next)
                        .toList();
        var summaryAndReceipt = 2;
        assertThat(way.size() + summaryAndReceipt).isLessThanOrEqualTo(5);
    }

    @Test
    void lead_back_the_way_one_came() {
        assertThat(Screen.SAFETY.previous().previous()).isEqualTo(Screen.ACCOUNT);
        assertThat(Screen.DETAILS.previous()).isEqualTo(Screen.SUMMARY);
    }
}

package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.words.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screens of the form")
class ScreenTest {

    private static final Answers ANYBODY = Answers.none();

    @Test
    void ask_every_question_once() {
        assertThat(Arrays.stream(Screen.values()).flatMap(screen -> screen.fields().stream()))
                .containsExactlyInAnyOrder(Field.values());
    }

    @Test
    void lead_to_the_receipt_in_five() {
        var receipt = 1;
        assertThat(Arrays.stream(Screen.values()).filter(Screen::first).count() + receipt)
                .isLessThanOrEqualTo(5);
    }

    @Test
    void lead_back_the_way_one_came() {
        for (var answers :
                new Answers[] {
                    ANYBODY,
                    ANYBODY.with("capacity", "MANAGER"),
                    ANYBODY.with("identity", "CONFIDENTIAL")
                }) {
            var way =
                    Stream.iterate(
                                    Screen.ACCOUNT,
                                    screen -> screen != Screen.SUMMARY,
                                    screen -> screen.next(answers))
                            .toList();
            assertThat(way).doesNotHaveDuplicates().hasSizeGreaterThan(10);
            for (var screen : way) {
                assertThat(screen.next(answers).previous(answers)).isEqualTo(screen);
            }
        }
    }

    @Test
    void ask_of_others_only_those_who_report_for_somebody() {
        assertThat(Screen.more(ANYBODY.with("capacity", "MYSELF"))).doesNotContain(Screen.PERSON);
        assertThat(Screen.more(ANYBODY.with("capacity", "MANAGER"))).contains(Screen.PERSON);
        assertThat(Screen.more(ANYBODY)).doesNotContain(Screen.CONTACT);
    }
}

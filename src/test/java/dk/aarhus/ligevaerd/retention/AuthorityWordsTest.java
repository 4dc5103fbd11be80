package dk.aarhus.ligevaerd.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.retention.words.RetentionMessages;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What the periods of the records schedule rest on")
class AuthorityWordsTest {

    @Test
    void is_said_on_pages_as_the_schedule_says_it_and_in_danish_too() {
        var english = Words.in(Language.EN, RetentionMessages.class);
        var danish = Words.in(Language.DA, RetentionMessages.class);
        assertThat(RecordsSchedule.RULES)
                .allSatisfy(
                        rule -> {
                            assertThat(english.authority(rule.records()))
                                    .isEqualTo(rule.authority());
                            assertThat(danish.authority(rule.records()))
                                    .isNotBlank()
                                    .isNotEqualTo(rule.authority());
                        });
    }
}

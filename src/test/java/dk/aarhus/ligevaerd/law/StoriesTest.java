package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The stories from daily work fall into the classes of the policy")
class StoriesTest {

    @ParameterizedTest(name = "{0}. {1}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            no | story                                                       | form                   | known                | classes
            1  | an applicant with a foreign name "would not fit in"         | DIRECT                 |                      | DIRECT
            2  | a template advert for a cleaner demands flawless Danish     | INDIRECT               | ESTABLISHED_PRACTICE | INDIRECT INSTITUTIONAL
            3  | panels always recruit through networks of the staff         | SYSTEMIC_PRACTICE      |                      | INSTITUTIONAL
            4  | daily jokes about a headscarf, and the manager laughs       | HARASSMENT             |                      | DIRECT
            5  | a head wants nobody of foreign origin at the front desk     | INSTRUCTION            |                      | DIRECT
            6  | home working withdrawn from an ill employee, then dismissed | FAILURE_TO_ACCOMMODATE |                      | INDIRECT
            7  | let go two weeks after announcing a pregnancy               | DIRECT                 |                      | DIRECT
            8  | lay-off criteria on knowledge of Danish culture             | INDIRECT               |                      | INDIRECT
            9  | the witness in story 4 loses all evening shifts             | RETALIATION            |                      |
            10 | letters only in complicated Danish                          | INDIRECT               | ESTABLISHED_PRACTICE | INDIRECT INSTITUTIONAL
            11 | a school refuses an adapted seat                            | FAILURE_TO_ACCOMMODATE |                      | INDIRECT
            12 | a citizen shouts racist words every week                    | HARASSMENT             |                      | DIRECT
            13 | unhappy with the roster, no ground                          | DONT_KNOW              |                      |
            14 | a department never promotes women over 50                   | SYSTEMIC_PRACTICE      |                      | INSTITUTIONAL
            """)
    void each_into_its_own(int no, String story, Form form, Circumstance known, String classes) {
        assertThat(form.policyClassesGiven(known == null ? Set.of() : Set.of(known)))
                .isEqualTo(classesIn(classes));
    }

    @ParameterizedTest
    @EnumSource
    void in_story_15_it_does_not_matter_that_the_accused_heads_hr(Form form) {
        assertThat(form.policyClassesGiven(Set.of())).isEqualTo(form.policyClassesByDefault());
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            form,                   known,                     classes
            DIRECT,                 ESTABLISHED_PRACTICE,      INSTITUTIONAL
            HARASSMENT,             ESTABLISHED_PRACTICE,      INSTITUTIONAL
            SEXUAL_HARASSMENT,      ESTABLISHED_PRACTICE,      INSTITUTIONAL
            INSTRUCTION,            ESTABLISHED_PRACTICE,      INSTITUTIONAL
            INDIRECT,               ESTABLISHED_PRACTICE,      INDIRECT INSTITUTIONAL
            SYSTEMIC_PRACTICE,      ESTABLISHED_PRACTICE,      INSTITUTIONAL
            RETALIATION,            ESTABLISHED_PRACTICE,
            FAILURE_TO_ACCOMMODATE, ESTABLISHED_PRACTICE,      INDIRECT
            FAILURE_TO_ACCOMMODATE, BECAUSE_OF_THE_DISABILITY, DIRECT
            DIRECT,                 BECAUSE_OF_THE_DISABILITY, DIRECT
            """)
    void unless_more_is_known(Form form, Circumstance known, String classes) {
        assertThat(form.policyClassesGiven(Set.of(known))).isEqualTo(classesIn(classes));
    }

    @Test
    void and_retaliation_never_hides_in_a_class() {
        assertThat(Form.RETALIATION.policyClassesGiven(Set.of(Circumstance.values()))).isEmpty();
    }

    private static Set<PolicyClass> classesIn(String text) {
        return text == null
                ? Set.of()
                : Stream.of(text.split(" ")).map(PolicyClass::valueOf).collect(Collectors.toSet());
    }
}

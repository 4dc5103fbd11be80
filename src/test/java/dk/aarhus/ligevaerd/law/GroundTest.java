package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A ground")
class GroundTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            ground               | at work                            | Board at work     | outside work                               | Board outside
            SEX                  | EQUAL_TREATMENT_ACT EQUAL_PAY_ACT  | TAKES_IT          | GENDER_EQUALITY_ACT                        | TAKES_IT
            PREGNANCY_PARENTHOOD | EQUAL_TREATMENT_ACT                | TAKES_IT          | GENDER_EQUALITY_ACT                        | TAKES_IT
            GENDER_IDENTITY      | DISCRIMINATION_ACT                 | TAKES_IT          | GENDER_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | TAKES_IT
            GENDER_EXPRESSION    | DISCRIMINATION_ACT                 | TAKES_IT          | GENDER_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | TAKES_IT
            SEX_CHARACTERISTICS  | DISCRIMINATION_ACT                 | TAKES_IT          | GENDER_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | TAKES_IT
            SEXUAL_ORIENTATION   | DISCRIMINATION_ACT                 | TAKES_IT          | GENDER_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | TAKES_IT
            RACE                 | DISCRIMINATION_ACT                 | TAKES_IT          | ETHNIC_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | TAKES_IT
            ETHNIC_ORIGIN        | DISCRIMINATION_ACT                 | TAKES_IT          | ETHNIC_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | TAKES_IT
            SKIN_COLOUR          | DISCRIMINATION_ACT                 | TAKES_IT          | ETHNIC_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | AS_ANOTHER_GROUND
            NATIONAL_ORIGIN      | DISCRIMINATION_ACT                 | TAKES_IT          | ETHNIC_EQUALITY_ACT REFUSAL_OF_SERVICE_ACT | AS_ANOTHER_GROUND
            RELIGION_BELIEF      | DISCRIMINATION_ACT                 | TAKES_IT          | REFUSAL_OF_SERVICE_ACT                     | DOES_NOT
            DISABILITY           | DISCRIMINATION_ACT                 | TAKES_IT          | DISABILITY_ACT                             | TAKES_IT
            AGE                  | DISCRIMINATION_ACT                 | TAKES_IT          |                                            | DOES_NOT
            POLITICAL_OPINION    | DISCRIMINATION_ACT                 | TAKES_IT          |                                            | DOES_NOT
            SOCIAL_ORIGIN        | DISCRIMINATION_ACT                 | TAKES_IT          |                                            | DOES_NOT
            UNION_MEMBERSHIP     | FREEDOM_OF_ASSOCIATION_ACT         | DOES_NOT          |                                            | DOES_NOT
            PART_TIME            | PART_TIME_ACT                      | DOES_NOT          |                                            | DOES_NOT
            FIXED_TERM           | FIXED_TERM_ACT                     | DOES_NOT          |                                            | DOES_NOT
            LANGUAGE_BACKGROUND  |                                    | AS_ANOTHER_GROUND |                                            | AS_ANOTHER_GROUND
            CULTURAL_BACKGROUND  |                                    | AS_ANOTHER_GROUND |                                            | AS_ANOTHER_GROUND
            OTHER                |                                    | AS_ANOTHER_GROUND |                                            | AS_ANOTHER_GROUND
            DONT_KNOW            |                                    | AS_ANOTHER_GROUND |                                            | AS_ANOTHER_GROUND
            PREFER_NOT_TO_SAY    |                                    | AS_ANOTHER_GROUND |                                            | AS_ANOTHER_GROUND
            """)
    void is_protected_by_these_acts(
            Ground ground,
            String atWork,
            BoardAccess boardAtWork,
            String outside,
            BoardAccess boardOutside) {
        assertThat(ground.actsProtectingIn(AreaOfLife.LABOUR_MARKET)).isEqualTo(acts(atWork));
        assertThat(ground.boardIn(AreaOfLife.LABOUR_MARKET)).isEqualTo(boardAtWork);
        assertThat(ground.actsProtectingIn(AreaOfLife.OUTSIDE_LABOUR_MARKET))
                .isEqualTo(acts(outside));
        assertThat(ground.boardIn(AreaOfLife.OUTSIDE_LABOUR_MARKET)).isEqualTo(boardOutside);
    }

    @Test
    void is_the_policys_own_where_no_statute_protects_it() {
        assertThat(Ground.values())
                .filteredOn(Ground::policyOnly)
                .containsExactly(
                        Ground.LANGUAGE_BACKGROUND, Ground.CULTURAL_BACKGROUND, Ground.OTHER);
    }

    @Test
    void need_not_be_stated() {
        assertThat(Ground.values())
                .filteredOn(ground -> !ground.stated())
                .containsExactly(Ground.DONT_KNOW, Ground.PREFER_NOT_TO_SAY)
                .noneMatch(Ground::statutory);
    }

    @ParameterizedTest
    @CsvSource({
        "RECRUITMENT, LABOUR_MARKET",
        "EMPLOYMENT, LABOUR_MARKET",
        "DISMISSAL, LABOUR_MARKET",
        "SERVICE, OUTSIDE_LABOUR_MARKET"
    })
    void is_protected_in_the_area_that_the_phase_belongs_to(Phase phase, AreaOfLife area) {
        assertThat(phase.area()).isEqualTo(area);
    }

    private static List<EqualityAct> acts(String names) {
        return names == null
                ? List.of()
                : Stream.of(names.split(" ")).map(EqualityAct::valueOf).toList();
    }
}

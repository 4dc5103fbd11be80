package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The other places one can go")
class ExternalRouteTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            ground              | phase       | capacity            | routes
            ETHNIC_ORIGIN       | RECRUITMENT | AFFECTED_APPLICANT  | EQUAL_TREATMENT_BOARD INSTITUTE_FOR_HUMAN_RIGHTS UNION COURTS OMBUDSMAN POLICE DATA_PROTECTION_AGENCY NATIONAL_WHISTLEBLOWER_SCHEME MUNICIPAL_SUPERVISION
            AGE                 | EMPLOYMENT  | AFFECTED_EMPLOYEE   | EQUAL_TREATMENT_BOARD UNION COURTS OMBUDSMAN POLICE WORKING_ENVIRONMENT_AUTHORITY DATA_PROTECTION_AGENCY WHISTLEBLOWER_SCHEME NATIONAL_WHISTLEBLOWER_SCHEME MUNICIPAL_SUPERVISION
            AGE                 | SERVICE     | AFFECTED_CITIZEN    | COURTS OMBUDSMAN POLICE DATA_PROTECTION_AGENCY CITIZENS_ADVISER MUNICIPAL_SUPERVISION
            DISABILITY          | SERVICE     | PARENT_OR_GUARDIAN  | EQUAL_TREATMENT_BOARD INSTITUTE_FOR_HUMAN_RIGHTS COURTS OMBUDSMAN POLICE DATA_PROTECTION_AGENCY CITIZENS_ADVISER MUNICIPAL_SUPERVISION
            RELIGION_BELIEF     | EMPLOYMENT  | WITNESS_EMPLOYEE    | UNION OMBUDSMAN POLICE WORKING_ENVIRONMENT_AUTHORITY WHISTLEBLOWER_SCHEME NATIONAL_WHISTLEBLOWER_SCHEME MUNICIPAL_SUPERVISION
            LANGUAGE_BACKGROUND | SERVICE     | WITNESS_CITIZEN     | INSTITUTE_FOR_HUMAN_RIGHTS OMBUDSMAN POLICE CITIZENS_ADVISER MUNICIPAL_SUPERVISION
            SKIN_COLOUR         | SERVICE     | PARTNER_OR_SUPPLIER | INSTITUTE_FOR_HUMAN_RIGHTS OMBUDSMAN POLICE NATIONAL_WHISTLEBLOWER_SCHEME MUNICIPAL_SUPERVISION
            PART_TIME           | EMPLOYMENT  | AFFECTED_EMPLOYEE   | UNION COURTS OMBUDSMAN POLICE WORKING_ENVIRONMENT_AUTHORITY DATA_PROTECTION_AGENCY WHISTLEBLOWER_SCHEME NATIONAL_WHISTLEBLOWER_SCHEME MUNICIPAL_SUPERVISION
            """)
    void are_chosen_by_ground_phase_and_capacity(
            Ground ground, Phase phase, ReporterCapacity capacity, String routes) {
        assertThat(ExternalRoute.openTo(Set.of(ground), phase, capacity))
                .containsExactlyElementsOf(
                        Stream.of(routes.split(" ")).map(ExternalRoute::valueOf).toList());
    }

    @Test
    void count_every_ground_that_was_named() {
        assertThat(
                        ExternalRoute.openTo(
                                Set.of(Ground.AGE, Ground.SEX),
                                Phase.SERVICE,
                                ReporterCapacity.AFFECTED_CITIZEN))
                .contains(ExternalRoute.EQUAL_TREATMENT_BOARD);
    }

    @Test
    void are_not_fewer_because_no_ground_is_named() {
        assertThat(ExternalRoute.openTo(Set.of(), Phase.SERVICE, ReporterCapacity.AFFECTED_CITIZEN))
                .isEqualTo(
                        ExternalRoute.openTo(
                                Set.of(Ground.SEX),
                                Phase.SERVICE,
                                ReporterCapacity.AFFECTED_CITIZEN));
    }

    @ParameterizedTest
    @EnumSource
    void leave_nobody_without_any(ReporterCapacity capacity) {
        assertThat(ExternalRoute.openTo(Set.of(Ground.OTHER), Phase.SERVICE, capacity))
                .contains(ExternalRoute.OMBUDSMAN);
    }

    @ParameterizedTest
    @EnumSource
    void are_each_open_to_somebody(ExternalRoute route) {
        assertThat(EnumSet.allOf(ReporterCapacity.class))
                .anyMatch(
                        capacity ->
                                Stream.of(Phase.values())
                                        .anyMatch(
                                                phase ->
                                                        ExternalRoute.openTo(
                                                                        Set.of(), phase, capacity)
                                                                .contains(route)));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            route,                         timeLimit,            anonymity,               cost
            EQUAL_TREATMENT_BOARD,         LIMITATION,           NO,                      FREE
            INSTITUTE_FOR_HUMAN_RIGHTS,    NONE_STATED,          IN_CONFIDENCE,           FREE
            UNION,                         COLLECTIVE_AGREEMENT, NO,                      MEMBERSHIP
            COURTS,                        LIMITATION,           NO,                      COURT_FEE
            OMBUDSMAN,                     ONE_YEAR,             NO,                      FREE
            POLICE,                        CRIMINAL_LIMITATION,  LIMITS_WHAT_CAN_BE_DONE, FREE
            WORKING_ENVIRONMENT_AUTHORITY, NONE_STATED,          IN_CONFIDENCE,           FREE
            DATA_PROTECTION_AGENCY,        NONE_STATED,          NO,                      FREE
            WHISTLEBLOWER_SCHEME,          NONE_STATED,          YES,                     FREE
            NATIONAL_WHISTLEBLOWER_SCHEME, NONE_STATED,          YES,                     FREE
            CITIZENS_ADVISER,              OWN_RULES,            NOT_STATED,              FREE
            MUNICIPAL_SUPERVISION,         NONE_STATED,          NOT_STATED,              FREE
            """)
    void say_on_which_terms(
            ExternalRoute route, RouteTimeLimit timeLimit, Anonymity anonymity, RouteCost cost) {
        assertThat(route.timeLimit()).isEqualTo(timeLimit);
        assertThat(route.anonymity()).isEqualTo(anonymity);
        assertThat(route.cost()).isEqualTo(cost);
    }
}

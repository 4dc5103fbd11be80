package dk.aarhus.ligevaerd.access.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The routing table")
class RoutingTableTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
            department, regime,        accused,            excluded,                            queue,        received by
            MBU,        ORDINARY,      -,                  -,                                   INTAKE,       INTAKE
            MBA,        ORDINARY,      -,                  -,                                   INTAKE,       INTAKE
            -,          ORDINARY,      -,                  -,                                   INTAKE,       INTAKE
            MBU,        ORDINARY,      MANAGER,            -,                                   INTAKE,       INTAKE
            MBU,        ORDINARY,      OTHER,              -,                                   INTAKE,       INTAKE
            MBU,        ORDINARY,      EXTERNAL,           -,                                   INTAKE,       INTAKE
            -,          ORDINARY,      MANAGER,            -,                                   INTAKE,       INTAKE
            -,          ORDINARY,      HR_CASE_HANDLER,    -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            -,          ORDINARY,      DIRECTOR,           -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            -,          ORDINARY,      -,                  INTAKE,                              OUTSIDE_UNIT, WHISTLEBLOWER_UNIT
            MBU,        WHISTLEBLOWER, -,                  -,                                   OUTSIDE_UNIT, WHISTLEBLOWER_UNIT
            MBU,        WHISTLEBLOWER, MANAGER,            -,                                   OUTSIDE_UNIT, WHISTLEBLOWER_UNIT
            MBA,        ORDINARY,      INTAKE,             -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            MBU,        ORDINARY,      INTAKE,             -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            MBA,        ORDINARY,      HR_CASE_HANDLER,    -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            MBA,        ORDINARY,      HR_LEAD,            -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            MBA,        ORDINARY,      LEGAL,              -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            MBU,        ORDINARY,      DIRECTOR,           -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            MBA,        ORDINARY,      MANAGER,            -,                                   EXTERNAL,     WHISTLEBLOWER_UNIT
            MBA,        ORDINARY,      WHISTLEBLOWER_UNIT, -,                                   INTAKE,       INTAKE
            MBU,        ORDINARY,      -,                  HR_CASE_HANDLER,                     INTAKE,       INTAKE
            MBU,        ORDINARY,      -,                  HR_CASE_HANDLER|LEGAL,               INTAKE,       INTAKE
            MBU,        ORDINARY,      -,                  INTAKE,                              OUTSIDE_UNIT, WHISTLEBLOWER_UNIT
            MBU,        ORDINARY,      -,                  HR_CASE_HANDLER|HR_LEAD|LEGAL,       OUTSIDE_UNIT, WHISTLEBLOWER_UNIT
            -,          ORDINARY,      -,                  INTAKE|HR_CASE_HANDLER|HR_LEAD|LEGAL, OUTSIDE_UNIT, WHISTLEBLOWER_UNIT
            """)
    void sends(
            String department,
            Regime regime,
            StaffFunction accused,
            String excluded,
            Queue queue,
            StaffFunction receivedBy) {
        var route =
                RoutingTable.routeOf(
                        Optional.ofNullable(department).map(DepartmentCode::new),
                        regime,
                        Optional.ofNullable(accused),
                        functions(excluded));

        assertThat(route.queue()).isEqualTo(queue);
        assertThat(route.receivedBy()).containsExactly(receivedBy);
    }

    @Test
    void has_a_last_row_that_holds_for_everything() {
        var last = RoutingTable.ROUTES.get(RoutingTable.ROUTES.size() - 1);

        assertThat(last.department()).isEmpty();
        assertThat(last.regime()).isEmpty();
        assertThat(last.accused()).isEmpty();
    }

    @Test
    void says_why_in_every_row_and_nothing_twice() {
        assertThat(RoutingTable.ROUTES)
                .doesNotHaveDuplicates()
                .allSatisfy(route -> assertThat(route.because()).isNotBlank());
    }

    @Test
    void lets_nobody_receive_a_report_whose_function_is_accused() {
        for (StaffFunction accused : StaffFunction.values()) {
            var route =
                    RoutingTable.routeOf(
                            Optional.of(RoutingTable.DESK),
                            Regime.ORDINARY,
                            Optional.of(accused),
                            Set.of());
            assertThat(route.receivedBy()).as("about %s", accused).doesNotContain(accused);
            if (accused != StaffFunction.EXTERNAL) {
                assertThat(route.workedOnBy()).as("about %s", accused).doesNotContain(accused);
            }
        }
    }

    @Test
    void lets_the_form_ask_about_those_who_would_open_it_first_those_who_receive_it() {
        assertThat(RoutingTable.openersOf(Optional.empty(), Optional.empty()))
                .startsWith(StaffFunction.INTAKE)
                .containsExactlyInAnyOrder(
                        StaffFunction.INTAKE,
                        StaffFunction.HR_CASE_HANDLER,
                        StaffFunction.HR_LEAD,
                        StaffFunction.LEGAL);
    }

    @Test
    void lets_the_form_ask_about_the_accused_whatever_makes_a_difference() {
        assertThat(RoutingTable.accusedThatMatter())
                .containsExactly(
                        StaffFunction.INTAKE,
                        StaffFunction.HR_CASE_HANDLER,
                        StaffFunction.HR_LEAD,
                        StaffFunction.LEGAL,
                        StaffFunction.WHISTLEBLOWER_UNIT,
                        StaffFunction.MANAGER,
                        StaffFunction.DIRECTOR);
    }

    @ParameterizedTest
    @EnumSource(StaffFunction.class)
    void never_lets_the_form_ask_about_the_unit_where_everything_else_ends(StaffFunction accused) {
        assertThat(RoutingTable.openersOf(Optional.empty(), Optional.of(accused)))
                .doesNotContain(StaffFunction.WHISTLEBLOWER_UNIT);
    }

    @Test
    void leaves_the_unit_when_everybody_is_ticked_whatever_else_holds() {
        for (Regime regime : Regime.values()) {
            var route =
                    RoutingTable.routeOf(
                            Optional.empty(),
                            regime,
                            Optional.empty(),
                            EnumSet.allOf(StaffFunction.class));
            assertThat(route.queue()).isEqualTo(Queue.OUTSIDE_UNIT);
        }
    }

    private static Set<StaffFunction> functions(String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split("\\|"))
                        .map(StaffFunction::valueOf)
                        .collect(Collectors.toSet());
    }

    @Test
    void goes_by_the_strictest_row_where_several_are_accused() {
        for (var second : StaffFunction.values()) {
            var route =
                    RoutingTable.routeOf(
                            Optional.of(new DepartmentCode("MBU")),
                            Regime.ORDINARY,
                            EnumSet.of(StaffFunction.DIRECTOR, second),
                            Set.of());
            assertThat(route.queue()).as("and %s", second).isEqualTo(Queue.EXTERNAL);
        }
        assertThat(
                        RoutingTable.routeOf(
                                        Optional.of(new DepartmentCode("MBU")),
                                        Regime.ORDINARY,
                                        Set.of(
                                                StaffFunction.OTHER,
                                                StaffFunction.WHISTLEBLOWER_UNIT),
                                        Set.of())
                                .receivedBy())
                .doesNotContain(StaffFunction.WHISTLEBLOWER_UNIT);
    }
}

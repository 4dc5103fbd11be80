package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The permission table")
class PermissionTableTest {

    /** Everything that is allowed; what does not stand here must be refused. */
    private static final String ALLOWED =
            """
            INTAKE_OFFICER,     TAKE_CASE,       INTAKE_WAITING
            INTAKE_OFFICER,     ENTER_REPORT,    NONE
            WHISTLEBLOWER_UNIT, ENTER_REPORT,    NONE
            INTAKE_OFFICER,     KEEP_ROSTER,     NONE
            ADMINISTRATOR,      KEEP_ROSTER,     NONE
            WHISTLEBLOWER_UNIT, TAKE_CASE,       WHISTLEBLOWER_WAITING
            INTAKE_OFFICER,     READ_CASE,       INTAKE_QUEUE
            INTAKE_OFFICER,     TRIAGE_CASE,     INTAKE_QUEUE
            CASE_HANDLER,       READ_CASE,       HANDLING
            CASE_HANDLER,       WORK_ON_CASE,    HANDLING
            REVIEWER,           READ_CASE,       REVIEWING
            REVIEWER,           REVIEW_CASE,     REVIEWING
            DECISION_MAKER,     READ_CASE,       DECIDING
            DECISION_MAKER,     DECIDE_CASE,     DECIDING
            WHISTLEBLOWER_UNIT, READ_CASE,       WHISTLEBLOWER_QUEUE
            WHISTLEBLOWER_UNIT, TRIAGE_CASE,     WHISTLEBLOWER_QUEUE
            WHISTLEBLOWER_UNIT, WORK_ON_CASE,    WHISTLEBLOWER_QUEUE
            WHISTLEBLOWER_UNIT, REVIEW_CASE,     WHISTLEBLOWER_QUEUE
            WHISTLEBLOWER_UNIT, DECIDE_CASE,     WHISTLEBLOWER_QUEUE
            POLICY_OFFICER,     READ_WORKBENCH,  NONE
            POLICY_OFFICER,     PREPARE_RELEASE, NONE
            POLICY_OFFICER,     PUBLISH_RELEASE, NONE
            POLICY_OFFICER,     READ_GOALS,      NONE
            POLICY_OFFICER,     KEEP_GOALS,      NONE
            POLICY_OFFICER,     SIGN_COUNCIL_REPORT, NONE
            AUDITOR,            READ_RETENTION,  NONE
            AUDITOR,            HOLD,            NONE
            AUDITOR,            LET_GO,          NONE
            DECISION_MAKER,     READ_STAFF,      NONE
            DECISION_MAKER,     ENROL_STAFF,     NONE
            AUDITOR,            READ_STAFF,      NONE
            ADMINISTRATOR,      READ_STAFF,      NONE
            ADMINISTRATOR,      ENROL_STAFF,     NONE
            DECISION_MAKER,     BREAK_GLASS,     BEHIND_GLASS
            DECISION_MAKER,     READ_CASE,       GLASS_BROKEN
            AUDITOR,            READ_GLASS,      NONE
            ADMINISTRATOR,      IMPORT_STAFF,    NONE
            ADMINISTRATOR,      IMPORT_FACTS,    NONE
            POLICY_OFFICER,     VERIFY_FIGURES,  NONE
            AUDITOR,            VERIFY_FIGURES,  NONE
            INTAKE_OFFICER,     OPEN_IDENTITY,   INTAKE_QUEUE
            CASE_HANDLER,       OPEN_IDENTITY,   HANDLING
            WHISTLEBLOWER_UNIT, OPEN_IDENTITY,   WHISTLEBLOWER_QUEUE
            CASE_HANDLER,       READ_CASE_JOURNAL, HANDLING
            WHISTLEBLOWER_UNIT, READ_CASE_JOURNAL, WHISTLEBLOWER_QUEUE
            AUDITOR,            READ_CASE_JOURNAL, NONE
            AUDITOR,            READ_JOURNAL,    NONE
            AUDITOR,            VERIFY_JOURNAL,  NONE
            """;

    @ParameterizedTest
    @CsvSource(textBlock = ALLOWED)
    void allows(Role role, Permission permission, Tie tie) {
        assertThat(PermissionTable.allows(Set.of(role), permission, Set.of(tie))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refuses_everything_else(Role role) {
        var more =
                combinationsOf(role)
                        .filter(
                                grant ->
                                        PermissionTable.allows(
                                                Set.of(role),
                                                grant.permission(),
                                                Set.of(grant.tie())))
                        .filter(grant -> !isListed(grant));
        assertThat(more).isEmpty();
    }

    @Test
    void says_nothing_twice() {
        assertThat(PermissionTable.GRANTS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void grants_every_permission_to_somebody(Permission permission) {
        assertThat(PermissionTable.GRANTS).anyMatch(grant -> grant.permission() == permission);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void gives_nothing_to_somebody_without_a_role(Permission permission) {
        assertThat(PermissionTable.allows(Set.of(), permission, Set.of(Tie.values()))).isFalse();
        assertThat(PermissionTable.mayEver(Set.of(), permission)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void gives_a_case_to_nobody_without_a_tie(Role role) {
        assertThat(PermissionTable.allows(Set.of(role), Permission.READ_CASE, Set.of())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"POLICY_OFFICER", "AUDITOR", "ADMINISTRATOR"})
    void keeps_cases_from_those_who_do_no_casework(Role role) {
        assertThat(role.isCasework()).isFalse();
        assertThat(PermissionTable.mayEver(Set.of(role), Permission.READ_CASE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.MATCH_ALL,
            names = "^(?!POLICY_OFFICER|AUDITOR|ADMINISTRATOR).*")
    void gives_nothing_to_somebody_who_sees_figures_and_does_casework(Role casework) {
        var both = new Caller("both", Set.of(Role.POLICY_OFFICER, casework));
        assertThat(both.rolesCollide()).isTrue();
        assertThat(Arrays.stream(Permission.values()).filter(both::mayEver)).isEmpty();
        assertThat(
                        Arrays.stream(Permission.values())
                                .filter(p -> both.may(p, Set.of(Tie.values()))))
                .isEmpty();
    }

    private static Stream<Grant> combinationsOf(Role role) {
        return Arrays.stream(Permission.values())
                .flatMap(
                        permission ->
                                Arrays.stream(Tie.values())
                                        .map(tie -> new Grant(role, permission, tie)));
    }

    /** A permission that needs no tie is had with every tie. */
    private static boolean isListed(Grant grant) {
        return listed().contains(grant)
                || listed().contains(new Grant(grant.role(), grant.permission(), Tie.NONE));
    }

    private static Set<Grant> listed() {
        return ALLOWED.lines()
                .map(line -> line.split("\\s*,\\s*"))
                .map(
                        cell ->
                                new Grant(
                                        Role.valueOf(cell[0]),
                                        Permission.valueOf(cell[1]),
                                        Tie.valueOf(cell[2])))
                .collect(Collectors.toSet());
    }
}

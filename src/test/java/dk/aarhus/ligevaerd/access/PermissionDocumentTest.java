package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.architecture.PrintedTable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/permissions.md")
class PermissionDocumentTest {

    @Test
    void is_printed_from_the_table() {
        PrintedTable.in("permissions.md").says(text());
    }

    private static String text() {
        return """
        # Who may do what

        Printed from `access/PermissionTable.java`; a test compares the two. A cell names the tie that gives the permission;
        an empty cell refuses. Nobody holds `policy-officer` together with a role of casework: such an account is refused
        everything. A case that one has no tie to gets the same answer as a case that does not exist.
        No tie holds for somebody whom the case is closed to ([routing.md](routing.md)). A case lies inside when it is under the ordinary regime and
        was not routed to the whistleblower unit.

        | role | %s |
        |---|%s|
        %s
        ## The ties

        | tie | holds when |
        |---|---|
        %s"""
                .formatted(
                        permissions()
                                .map(permission -> "`" + permission + "`")
                                .collect(Collectors.joining(" | ")),
                        permissions().map(permission -> "---").collect(Collectors.joining("|")),
                        Arrays.stream(Role.values())
                                .map(PermissionDocumentTest::row)
                                .collect(Collectors.joining()),
                        Arrays.stream(Tie.values())
                                .map(tie -> "| %s | %s |\n".formatted(words(tie), meaning(tie)))
                                .collect(Collectors.joining()));
    }

    private static Stream<Permission> permissions() {
        return Arrays.stream(Permission.values());
    }

    private static String row(Role role) {
        return "| `%s` | %s |\n"
                .formatted(
                        role.realmName(),
                        permissions()
                                .map(permission -> cell(role, permission))
                                .collect(Collectors.joining(" | ")));
    }

    private static String cell(Role role, Permission permission) {
        return PermissionTable.GRANTS.stream()
                .filter(grant -> grant.role() == role && grant.permission() == permission)
                .map(grant -> words(grant.tie()))
                .collect(Collectors.joining(" or "));
    }

    private static String words(Tie tie) {
        return switch (tie) {
            case NONE -> "always";
            case INTAKE_WAITING -> "at intake, not taken";
            case INTAKE_QUEUE -> "at intake";
            case WHISTLEBLOWER_WAITING -> "with the unit, not taken";
            case WHISTLEBLOWER_QUEUE -> "with the unit";
            case HANDLING -> "handler";
            case REVIEWING -> "reviewer";
            case DECIDING -> "decision maker";
            case BEHIND_GLASS -> "in an emergency";
            case GLASS_BROKEN -> "opened in an emergency";
        };
    }

    private static String meaning(Tie tie) {
        return switch (tie) {
            case NONE -> "the thing belongs to nobody in particular";
            case INTAKE_WAITING ->
                    "the case is at intake as below, and the caller has not yet said to be able to take it";
            case INTAKE_QUEUE ->
                    "the case lies inside and is at intake, or has no handler; and the caller said to have no interest in it";
            case WHISTLEBLOWER_WAITING ->
                    "the case lies with the whistleblower unit, and the caller has not yet said to be able to take it";
            case WHISTLEBLOWER_QUEUE ->
                    "the case is under the whistleblower regime or was routed to the unit; and the caller said to have no interest in it";
            case HANDLING ->
                    "the case lies inside, or the caller comes from outside (`EXTERNAL`); and the caller was appointed handler, or stands in for the handler, who is absent, and has no other place in the case";
            case REVIEWING ->
                    "the case lies inside and the caller was appointed reviewer, or stands in likewise";
            case DECIDING ->
                    "the case lies inside and the caller was appointed to decide, or stands in likewise";
            case BEHIND_GLASS -> "the case lies inside";
            case GLASS_BROKEN ->
                    "the case lies inside and the caller opened it today in an emergency, with a reason";
        };
    }
}

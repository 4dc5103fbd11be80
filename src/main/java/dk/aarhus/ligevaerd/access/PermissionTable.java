package dk.aarhus.ligevaerd.access;

import static dk.aarhus.ligevaerd.access.Permission.*;
import static dk.aarhus.ligevaerd.access.Role.*;
import static dk.aarhus.ligevaerd.access.Tie.*;

import java.util.List;
import java.util.Set;

/**
 * Who may do what: the only place where it is said. {@code docs/permissions.md} is printed from
 * here.
 *
 * <p>What is not a row is refused. An excluded person has no tie at all and so finds nothing.
 */
public final class PermissionTable {

    public static final List<Grant> GRANTS =
            List.of(
                    new Grant(INTAKE_OFFICER, TAKE_CASE, INTAKE_WAITING),
                    new Grant(INTAKE_OFFICER, READ_CASE, INTAKE_QUEUE),
                    new Grant(INTAKE_OFFICER, TRIAGE_CASE, INTAKE_QUEUE),
                    new Grant(INTAKE_OFFICER, OPEN_IDENTITY, INTAKE_QUEUE),
                    new Grant(CASE_HANDLER, READ_CASE, HANDLING),
                    new Grant(CASE_HANDLER, WORK_ON_CASE, HANDLING),
                    new Grant(CASE_HANDLER, OPEN_IDENTITY, HANDLING),
                    new Grant(CASE_HANDLER, READ_CASE_JOURNAL, HANDLING),
                    new Grant(REVIEWER, READ_CASE, REVIEWING),
                    new Grant(REVIEWER, REVIEW_CASE, REVIEWING),
                    new Grant(DECISION_MAKER, READ_CASE, DECIDING),
                    new Grant(DECISION_MAKER, DECIDE_CASE, DECIDING),
                    new Grant(DECISION_MAKER, BREAK_GLASS, BEHIND_GLASS),
                    new Grant(DECISION_MAKER, READ_CASE, GLASS_BROKEN),
                    new Grant(WHISTLEBLOWER_UNIT, TAKE_CASE, WHISTLEBLOWER_WAITING),
                    new Grant(WHISTLEBLOWER_UNIT, READ_CASE, WHISTLEBLOWER_QUEUE),
                    new Grant(WHISTLEBLOWER_UNIT, TRIAGE_CASE, WHISTLEBLOWER_QUEUE),
                    new Grant(WHISTLEBLOWER_UNIT, WORK_ON_CASE, WHISTLEBLOWER_QUEUE),
                    new Grant(WHISTLEBLOWER_UNIT, REVIEW_CASE, WHISTLEBLOWER_QUEUE),
                    new Grant(WHISTLEBLOWER_UNIT, DECIDE_CASE, WHISTLEBLOWER_QUEUE),
                    new Grant(WHISTLEBLOWER_UNIT, OPEN_IDENTITY, WHISTLEBLOWER_QUEUE),
                    new Grant(WHISTLEBLOWER_UNIT, READ_CASE_JOURNAL, WHISTLEBLOWER_QUEUE),
                    new Grant(INTAKE_OFFICER, ENTER_REPORT, NONE),
                    new Grant(WHISTLEBLOWER_UNIT, ENTER_REPORT, NONE),
                    new Grant(INTAKE_OFFICER, KEEP_ROSTER, NONE),
                    new Grant(ADMINISTRATOR, KEEP_ROSTER, NONE),
                    new Grant(AUDITOR, READ_CASE_JOURNAL, NONE),
                    new Grant(AUDITOR, READ_JOURNAL, NONE),
                    new Grant(AUDITOR, VERIFY_JOURNAL, NONE),
                    new Grant(AUDITOR, READ_GLASS, NONE),
                    new Grant(POLICY_OFFICER, READ_WORKBENCH, NONE),
                    new Grant(POLICY_OFFICER, PREPARE_RELEASE, NONE),
                    new Grant(POLICY_OFFICER, PUBLISH_RELEASE, NONE),
                    new Grant(POLICY_OFFICER, READ_GOALS, NONE),
                    new Grant(POLICY_OFFICER, KEEP_GOALS, NONE),
                    new Grant(POLICY_OFFICER, SIGN_COUNCIL_REPORT, NONE),
                    new Grant(AUDITOR, READ_RETENTION, NONE),
                    new Grant(AUDITOR, HOLD, NONE),
                    new Grant(AUDITOR, LET_GO, NONE),
                    new Grant(DECISION_MAKER, READ_STAFF, NONE),
                    new Grant(DECISION_MAKER, ENROL_STAFF, NONE),
                    new Grant(AUDITOR, READ_STAFF, NONE),
                    new Grant(ADMINISTRATOR, READ_STAFF, NONE),
                    new Grant(ADMINISTRATOR, ENROL_STAFF, NONE),
                    new Grant(ADMINISTRATOR, IMPORT_STAFF, NONE),
                    new Grant(POLICY_OFFICER, VERIFY_FIGURES, NONE),
                    new Grant(AUDITOR, VERIFY_FIGURES, NONE),
                    new Grant(ADMINISTRATOR, IMPORT_FACTS, NONE));

    private PermissionTable() {}

    /** True when one of the roles is granted the permission by one of the ties. */
    public static boolean allows(Set<Role> roles, Permission permission, Set<Tie> ties) {
        return GRANTS.stream()
                .anyMatch(
                        grant ->
                                grant.permission() == permission
                                        && roles.contains(grant.role())
                                        && (grant.tie() == NONE || ties.contains(grant.tie())));
    }

    /**
     * True when the roles could be granted the permission by some tie; whether they are depends on
     * the thing.
     */
    public static boolean mayEver(Set<Role> roles, Permission permission) {
        return GRANTS.stream()
                .anyMatch(
                        grant -> grant.permission() == permission && roles.contains(grant.role()));
    }
}

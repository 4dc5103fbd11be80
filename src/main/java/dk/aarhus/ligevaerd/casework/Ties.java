package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.PermissionTable;
import dk.aarhus.ligevaerd.access.Tie;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Regime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How close a person is to a case: once as a question to one case, once as a condition of the list,
 * kept side by side here so that a list never shows what the case itself refuses.
 */
final class Ties {

    /** Stages in which the intake desk has the ball. */
    private static final Set<CaseStatus> AT_INTAKE =
            EnumSet.of(
                    CaseStatus.RECEIVED,
                    CaseStatus.ACKNOWLEDGED,
                    CaseStatus.TRIAGE,
                    CaseStatus.REOPENED,
                    CaseStatus.FORWARDED);

    private Ties() {}

    static Set<Tie> of(CaseFile file, Caller caller) {
        var ties = EnumSet.noneOf(Tie.class);
        for (Tie tie : Tie.values()) {
            if (holds(tie, file, caller.account())) {
                ties.add(tie);
            }
        }
        return ties;
    }

    private static boolean holds(Tie tie, CaseFile file, String account) {
        var ordinary = file.regime() == Regime.ORDINARY;
        return switch (tie) {
            case NONE -> false;
            case INTAKE_QUEUE ->
                    ordinary
                            && (AT_INTAKE.contains(file.status())
                                    || file.staffing().handler().isEmpty());
            case WHISTLEBLOWER_QUEUE -> !ordinary;
            case HANDLING ->
                    ordinary && file.staffing().handler().filter(account::equals).isPresent();
            case REVIEWING ->
                    ordinary && file.staffing().reviewer().filter(account::equals).isPresent();
            case DECIDING ->
                    ordinary && file.staffing().decisionMaker().filter(account::equals).isPresent();
        };
    }

    /**
     * The condition under which a listed case may be read by the caller; false where no role of
     * theirs reads cases.
     */
    static String condition(Caller caller) {
        if (caller.rolesCollide()) {
            return "1 = 0";
        }
        return PermissionTable.GRANTS.stream()
                .filter(grant -> grant.permission() == Permission.READ_CASE)
                .filter(grant -> caller.roles().contains(grant.role()))
                .map(grant -> "(" + condition(grant.tie()) + ")")
                .distinct()
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining(" or "),
                                c -> c.isEmpty() ? "1 = 0" : "(" + c + ")"));
    }

    private static String condition(Tie tie) {
        return switch (tie) {
            case NONE -> "1 = 0";
            case INTAKE_QUEUE ->
                    "regime = Regime.ORDINARY and (status in (%s) or staffing.handler is null)"
                            .formatted(
                                    AT_INTAKE.stream()
                                            .map(s -> "CaseStatus." + s)
                                            .collect(Collectors.joining(", ")));
            case WHISTLEBLOWER_QUEUE -> "regime <> Regime.ORDINARY";
            case HANDLING -> "regime = Regime.ORDINARY and staffing.handler = :account";
            case REVIEWING -> "regime = Regime.ORDINARY and staffing.reviewer = :account";
            case DECIDING -> "regime = Regime.ORDINARY and staffing.decisionMaker = :account";
        };
    }
}

package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.PermissionTable;
import dk.aarhus.ligevaerd.access.Tie;
import dk.aarhus.ligevaerd.access.directory.Placement;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How close a person is to a case: once as a question to one case, once as a condition of the list,
 * kept side by side here so that a list never shows what the case itself refuses.
 */
@ApplicationScoped
class Ties {

    /** Stages in which the intake desk has the ball. */
    private static final Set<CaseStatus> AT_INTAKE =
            EnumSet.of(
                    CaseStatus.RECEIVED,
                    CaseStatus.ACKNOWLEDGED,
                    CaseStatus.TRIAGE,
                    CaseStatus.REOPENED,
                    CaseStatus.FORWARDED);

    private static final String INSIDE = "regime = Regime.ORDINARY and queue = Queue.INTAKE";
    private static final String OUTSIDE =
            "(regime <> Regime.ORDINARY or queue = Queue.OUTSIDE_UNIT)";
    private static final String WAITS_AT_INTAKE =
            INSIDE
                    + " and (status in (%s) or staffing.handler is null)"
                            .formatted(
                                    AT_INTAKE.stream()
                                            .map(s -> "CaseStatus." + s)
                                            .collect(Collectors.joining(", ")));
    private static final String TAKEN =
            "reference in (select t.key.reference from Taker t where t.key.account = :account)";
    private static final String NOT_TAKEN =
            "reference not in (select t.key.reference from Taker t where t.key.account = :account)";
    private static final String NOT_BARRED =
            "reference not in (select b.key.reference from Bar b"
                    + " where (b.key.kind = :kindAccount and b.key.who = :account)"
                    + " or (b.key.kind = :kindFunction and b.key.who in (:functions)))";

    private final Bars bars;
    private final Takers takers;
    private final StaffDirectory directory;

    Ties(Bars bars, Takers takers, StaffDirectory directory) {
        this.bars = bars;
        this.takers = takers;
        this.directory = directory;
    }

    /** A condition of the list with its values. */
    record Condition(String text, Map<String, Object> values) {}

    /** No tie at all for somebody whom the case is closed to. */
    Set<Tie> of(CaseFile file, Caller caller) {
        var ties = EnumSet.noneOf(Tie.class);
        if (isClosedTo(file, caller)) {
            return ties;
        }
        var taken = takers.has(file.reference(), caller.account());
        for (Tie tie : Tie.values()) {
            if (holds(tie, file, caller.account(), taken)) {
                ties.add(tie);
            }
        }
        return ties;
    }

    /** What somebody is told who may not read a case. */
    Problem refusal(Optional<CaseFile> file, Caller caller) {
        return file.filter(found -> caller.may(Permission.TAKE_CASE, of(found, caller)))
                .map(waiting -> Problem.of(ProblemKind.NOT_TAKEN))
                .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /** Whether the case is closed to an account that somebody wants to appoint. */
    boolean isClosedTo(CaseFile file, String account) {
        var place = directory.of(account);
        return isAmongThoseMeant(file, place)
                || bars.closes(
                        file.reference(),
                        account,
                        place.map(Placement::function).map(Set::of).orElse(Set.of()));
    }

    private boolean isClosedTo(CaseFile file, Caller caller) {
        return isAmongThoseMeant(file, directory.of(caller.account()))
                || bars.closes(file.reference(), caller.account(), directory.functionsOf(caller));
    }

    /**
     * While nobody has looked whom the reporter named, it can be anybody of the department, and
     * whoever is not in the directory can be of any.
     */
    private static boolean isAmongThoseMeant(CaseFile file, Optional<Placement> place) {
        if (file.unmatched() == 0) {
            return false;
        }
        return place.map(
                        known ->
                                !known.function().isApart()
                                        && (known.department().isEmpty()
                                                || known.department().equals(file.department())))
                .orElse(true);
    }

    private static boolean holds(Tie tie, CaseFile file, String account, boolean taken) {
        var inside = file.isInside();
        var atIntake =
                inside
                        && (AT_INTAKE.contains(file.status())
                                || file.staffing().handler().isEmpty());
        return switch (tie) {
            case NONE -> false;
            case INTAKE_WAITING -> atIntake && !taken;
            case INTAKE_QUEUE -> atIntake && taken;
            case WHISTLEBLOWER_WAITING -> !inside && !taken;
            case WHISTLEBLOWER_QUEUE -> !inside && taken;
            case HANDLING ->
                    inside && file.staffing().handler().filter(account::equals).isPresent();
            case REVIEWING ->
                    inside && file.staffing().reviewer().filter(account::equals).isPresent();
            case DECIDING ->
                    inside && file.staffing().decisionMaker().filter(account::equals).isPresent();
        };
    }

    /**
     * The condition under which one of these permissions is the caller's in a listed case; false
     * where no role of theirs could give it.
     */
    Condition condition(Caller caller, Set<Permission> permissions) {
        var tied =
                caller.rolesCollide()
                        ? ""
                        : PermissionTable.GRANTS.stream()
                                .filter(grant -> permissions.contains(grant.permission()))
                                .filter(grant -> caller.roles().contains(grant.role()))
                                .map(grant -> "(" + condition(grant.tie()) + ")")
                                .distinct()
                                .collect(Collectors.joining(" or "));
        if (tied.isEmpty()) {
            return new Condition("1 = 0", Map.of());
        }
        Map<String, Object> values = new HashMap<>();
        values.put("account", caller.account());
        values.put("kindAccount", Bar.Kind.ACCOUNT);
        values.put("kindFunction", Bar.Kind.FUNCTION);
        values.put("functions", Bars.names(directory.functionsOf(caller)));
        var open = open(directory.of(caller.account()), values);
        return new Condition("(%s) and %s and %s".formatted(tied, NOT_BARRED, open), values);
    }

    /** The same as {@link #isAmongThoseMeant}, the other way round. */
    private static String open(Optional<Placement> place, Map<String, Object> values) {
        if (place.map(Placement::function).filter(StaffFunction::isApart).isPresent()) {
            return "1 = 1";
        }
        var department = place.flatMap(Placement::department).map(DepartmentCode::value);
        if (department.isEmpty()) {
            return "unmatched = 0";
        }
        values.put("ownDepartment", department.get());
        return "(unmatched = 0 or department is null or department <> :ownDepartment)";
    }

    private static String condition(Tie tie) {
        return switch (tie) {
            case NONE -> "1 = 0";
            case INTAKE_WAITING -> WAITS_AT_INTAKE + " and " + NOT_TAKEN;
            case INTAKE_QUEUE -> WAITS_AT_INTAKE + " and " + TAKEN;
            case WHISTLEBLOWER_WAITING -> OUTSIDE + " and " + NOT_TAKEN;
            case WHISTLEBLOWER_QUEUE -> OUTSIDE + " and " + TAKEN;
            case HANDLING -> INSIDE + " and staffing.handler = :account";
            case REVIEWING -> INSIDE + " and staffing.reviewer = :account";
            case DECIDING -> INSIDE + " and staffing.decisionMaker = :account";
        };
    }
}

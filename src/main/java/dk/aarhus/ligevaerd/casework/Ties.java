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
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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

    private static final String INSIDE = "regime = Regime.ORDINARY and tray.queue = Queue.INTAKE";
    private static final String OUTSIDE =
            "(regime <> Regime.ORDINARY or tray.queue <> Queue.INTAKE)";
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

    private static final String GLASS_BROKEN =
            "reference in (select g.key.reference from Glass g"
                    + " where g.key.account = :account and g.key.day = :today)";

    private final Bars bars;
    private final Takers takers;
    private final Glasses glasses;
    private final StaffDirectory directory;
    private final Clock clock;

    Ties(Bars bars, Takers takers, Glasses glasses, StaffDirectory directory, Clock clock) {
        this.bars = bars;
        this.takers = takers;
        this.glasses = glasses;
        this.directory = directory;
        this.clock = clock;
    }

    /** A condition of the list with its values. */
    record Condition(String text, Map<String, Object> values) {}

    /** No tie at all for somebody whom the case is closed to. */
    Set<Tie> of(CaseFile file, Caller caller) {
        var ties = EnumSet.noneOf(Tie.class);
        // Asked once: every act and every look begins with this question.
        var place = directory.of(caller.account());
        if (isClosedTo(file, caller, place)) {
            return ties;
        }
        var asked = asked(file, caller, place);
        for (Tie tie : Tie.values()) {
            if (holds(tie, file, asked)) {
                ties.add(tie);
            }
        }
        return ties;
    }

    private Asked asked(CaseFile file, Caller caller, Optional<Placement> place) {
        var account = caller.account();
        return new Asked(
                account,
                takers.has(file.reference(), account),
                glasses.isBroken(file.reference(), account, today()),
                directory.standsInFor(account),
                isFromOutside(place));
    }

    /** For whom the caller stands in where a place in the case would otherwise be empty. */
    Optional<String> standsInFor(CaseFile file, Caller caller) {
        var account = caller.account();
        if (file.staffing().names(account)) {
            return Optional.empty();
        }
        var absent = directory.standsInFor(account);
        return file.staffing().everybody().filter(absent::contains).findFirst();
    }

    /** What must be known of somebody to say how close they are to a case. */
    private record Asked(
            String account,
            boolean taken,
            boolean glassBroken,
            Set<String> absent,
            boolean fromOutside) {

        /**
         * Whoever has a place of their own in the case stands in for nobody else in it: its persons
         * must stay three.
         */
        boolean is(Optional<String> appointed, Staffing staffing) {
            return appointed
                    .filter(
                            one ->
                                    one.equals(account)
                                            || absent.contains(one) && !staffing.names(account))
                    .isPresent();
        }
    }

    /** An investigator who was hired for single cases. */
    boolean isFromOutside(String account) {
        return isFromOutside(directory.of(account));
    }

    private static boolean isFromOutside(Optional<Placement> place) {
        return place.filter(placed -> placed.function() == StaffFunction.EXTERNAL).isPresent();
    }

    /** What somebody is told who may not read a case. */
    Problem refusal(Optional<CaseFile> file, Caller caller) {
        return file.filter(found -> caller.may(Permission.TAKE_CASE, of(found, caller)))
                .map(waiting -> Problem.of(ProblemKind.NOT_TAKEN))
                .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /** Whether the case is closed to an account that somebody wants to appoint. */
    boolean isClosedTo(CaseFile file, String account) {
        return isAmongThoseMeant(file, directory.of(account)) || isBarred(file, account);
    }

    /** The same without those who may be meant by a name that nobody has matched yet. */
    boolean isBarred(CaseFile file, String account) {
        return bars.closes(
                file.reference(),
                account,
                directory.of(account).map(Placement::function).map(Set::of).orElse(Set.of()));
    }

    /** Whether there is no case for somebody who needs no tie to know of it, such as an auditor. */
    boolean isBarred(CaseFile file, Caller caller) {
        return bars.closes(file.reference(), caller.account(), directory.functionsOf(caller));
    }

    private boolean isClosedTo(CaseFile file, Caller caller, Optional<Placement> place) {
        return isAmongThoseMeant(file, place)
                || bars.closes(
                        file.reference(),
                        caller.account(),
                        StaffDirectory.functionsOf(caller, place));
    }

    /**
     * While nobody has looked whom the reporter named, it can be anybody of the department, and
     * whoever is not in the directory can be of any. A new report of no department can be about
     * each of them; under way it is closed to those alone whom a line sounds like, for nobody else
     * would be left to match it.
     */
    private static boolean isAmongThoseMeant(CaseFile file, Optional<Placement> place) {
        if (file.unmatched() == 0) {
            return false;
        }
        return place.map(
                        known ->
                                !known.function().isApart()
                                        && (known.department().isEmpty()
                                                || known.department().equals(file.department())
                                                || file.department().isEmpty()
                                                        && file.status() == CaseStatus.RECEIVED))
                .orElse(true);
    }

    private static boolean holds(Tie tie, CaseFile file, Asked asked) {
        var inside = file.isInside();
        var staffing = file.staffing();
        var atIntake =
                inside
                        && (AT_INTAKE.contains(file.status())
                                || file.staffing().handler().isEmpty());
        return switch (tie) {
            case NONE -> false;
            case INTAKE_WAITING -> atIntake && !asked.taken();
            case INTAKE_QUEUE -> atIntake && asked.taken();
            case WHISTLEBLOWER_WAITING -> !inside && !asked.taken();
            case WHISTLEBLOWER_QUEUE -> !inside && asked.taken();
            case HANDLING ->
                    (inside || asked.fromOutside()) && asked.is(staffing.handler(), staffing);
            case REVIEWING -> inside && asked.is(staffing.reviewer(), staffing);
            case DECIDING -> inside && asked.is(staffing.decisionMaker(), staffing);
            case BEHIND_GLASS -> inside;
            case GLASS_BROKEN -> inside && asked.glassBroken();
        };
    }

    /**
     * The condition under which one of these permissions is the caller's in a listed case; false
     * where no role of theirs could give it.
     */
    Condition condition(Caller caller, Set<Permission> permissions) {
        var fromOutside = isFromOutside(caller.account());
        var tied =
                caller.rolesCollide()
                        ? ""
                        : PermissionTable.GRANTS.stream()
                                .filter(grant -> permissions.contains(grant.permission()))
                                .filter(grant -> caller.roles().contains(grant.role()))
                                .map(grant -> "(" + condition(grant.tie(), fromOutside) + ")")
                                .distinct()
                                .collect(Collectors.joining(" or "));
        if (tied.isEmpty()) {
            return new Condition("1 = 0", Map.of());
        }
        Map<String, Object> values = new HashMap<>();
        values.put("account", caller.account());
        values.put("standsInFor", orNobody(directory.standsInFor(caller.account())));
        values.put("today", today());
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
            return "tray.unmatched = 0";
        }
        values.put("ownDepartment", department.get());
        return "(tray.unmatched = 0 or department <> :ownDepartment"
                + " or department is null and status <> CaseStatus.RECEIVED)";
    }

    private static String condition(Tie tie, boolean fromOutside) {
        return switch (tie) {
            case NONE -> "1 = 0";
            case INTAKE_WAITING -> WAITS_AT_INTAKE + " and " + NOT_TAKEN;
            case INTAKE_QUEUE -> WAITS_AT_INTAKE + " and " + TAKEN;
            case WHISTLEBLOWER_WAITING -> OUTSIDE + " and " + NOT_TAKEN;
            case WHISTLEBLOWER_QUEUE -> OUTSIDE + " and " + TAKEN;
            case HANDLING -> (fromOutside ? "" : INSIDE + " and ") + appointed("handler");
            case REVIEWING -> INSIDE + " and " + appointed("reviewer");
            case DECIDING -> INSIDE + " and " + appointed("decisionMaker");
            case BEHIND_GLASS -> INSIDE;
            case GLASS_BROKEN -> INSIDE + " and " + GLASS_BROKEN;
        };
    }

    /** The same as {@link Asked#is}. */
    private static String appointed(String place) {
        return "(staffing.%1$s = :account or staffing.%1$s in (:standsInFor)".formatted(place)
                + " and coalesce(staffing.handler, '') <> :account"
                + " and coalesce(staffing.reviewer, '') <> :account"
                + " and coalesce(staffing.decisionMaker, '') <> :account)";
    }

    /** For a query: an empty list would be no valid text of it. */
    private static List<String> orNobody(Set<String> accounts) {
        return accounts.isEmpty() ? List.of("") : accounts.stream().sorted().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

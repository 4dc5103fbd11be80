package dk.aarhus.ligevaerd.access.directory;

import static dk.aarhus.ligevaerd.access.directory.Queue.OUTSIDE_UNIT;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.DIRECTOR;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.EXTERNAL;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.HR_CASE_HANDLER;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.HR_LEAD;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.INTAKE;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.LEGAL;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.MANAGER;
import static dk.aarhus.ligevaerd.access.directory.StaffFunction.WHISTLEBLOWER_UNIT;

import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a report goes and which functions open it: the only place where it is said. {@code
 * docs/routing.md} is printed from here. The first row that holds counts; the last holds always.
 */
public final class RoutingTable {

    /** The department that HR, the legal service and the intake desk belong to. */
    public static final DepartmentCode DESK = new DepartmentCode("MBA");

    private static final Set<StaffFunction> UNIT = EnumSet.of(WHISTLEBLOWER_UNIT);
    private static final Set<StaffFunction> UNIT_WORKS = EnumSet.of(WHISTLEBLOWER_UNIT, EXTERNAL);
    private static final Set<StaffFunction> HR_WORKS = EnumSet.of(HR_CASE_HANDLER, HR_LEAD, LEGAL);

    public static final List<Route> ROUTES =
            List.of(
                    new Route(
                            Optional.empty(),
                            Optional.of(Regime.WHISTLEBLOWER),
                            Set.of(),
                            OUTSIDE_UNIT,
                            UNIT,
                            UNIT_WORKS,
                            "Act 1436 of 2021, §§ 10-11: nobody but the unit"),
                    new Route(
                            Optional.empty(),
                            Optional.of(Regime.ORDINARY),
                            UNIT,
                            Queue.INTAKE,
                            EnumSet.of(INTAKE),
                            EnumSet.of(HR_CASE_HANDLER, HR_LEAD, LEGAL, EXTERNAL),
                            "Nobody treats a report about their own unit"),
                    new Route(
                            Optional.empty(),
                            Optional.of(Regime.ORDINARY),
                            EnumSet.of(INTAKE, HR_CASE_HANDLER, HR_LEAD, LEGAL),
                            Queue.EXTERNAL,
                            UNIT,
                            UNIT_WORKS,
                            "Accused in HR or the legal service: their colleagues would treat it"),
                    new Route(
                            Optional.empty(),
                            Optional.of(Regime.ORDINARY),
                            EnumSet.of(DIRECTOR),
                            Queue.EXTERNAL,
                            UNIT,
                            UNIT_WORKS,
                            "Accused in top management: HR stands below it"),
                    new Route(
                            Optional.of(DESK),
                            Optional.of(Regime.ORDINARY),
                            EnumSet.of(MANAGER),
                            Queue.EXTERNAL,
                            UNIT,
                            UNIT_WORKS,
                            "Accused leads in the department that HR belongs to"),
                    new Route(
                            Optional.empty(),
                            Optional.empty(),
                            Set.of(),
                            Queue.INTAKE,
                            EnumSet.of(INTAKE),
                            HR_WORKS,
                            "Everything else"));

    /** Where everything goes that nobody else is left for. */
    private static final Route NOBODY_LEFT =
            new Route(
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    OUTSIDE_UNIT,
                    UNIT,
                    UNIT_WORKS,
                    "Nobody is left whom the reporter did not exclude");

    private RoutingTable() {}

    /** Where such a report goes. */
    public static Route routeOf(
            Optional<DepartmentCode> department,
            Regime regime,
            Optional<StaffFunction> accused,
            Set<StaffFunction> excluded) {
        var route = rowFor(department, regime, accused);
        return route.isLeftWith(excluded) ? route : NOBODY_LEFT;
    }

    /** The same where several are meant: the first row counts that one of them calls for. */
    public static Route routeOf(
            Optional<DepartmentCode> department,
            Regime regime,
            Set<StaffFunction> accused,
            Set<StaffFunction> excluded) {
        var asked =
                accused.isEmpty()
                        ? Stream.of(Optional.<StaffFunction>empty())
                        : accused.stream().map(Optional::of);
        return asked.map(one -> rowFor(department, regime, one))
                .min(Comparator.comparingInt(RoutingTable::turnOf))
                .filter(row -> row.isLeftWith(excluded))
                .orElse(NOBODY_LEFT);
    }

    /**
     * That somebody of the unit is accused counts last: there are other people in it, and none of
     * them belongs to the personnel department.
     */
    private static int turnOf(Route row) {
        var last = 2 * (ROUTES.size() - 1);
        return row.accused().equals(UNIT) ? last - 1 : 2 * ROUTES.indexOf(row);
    }

    private static Route rowFor(
            Optional<DepartmentCode> department, Regime regime, Optional<StaffFunction> accused) {
        return ROUTES.stream()
                .filter(row -> row.holds(department, regime, accused))
                .findFirst()
                .orElseThrow();
    }

    /** What the accused can do that makes a report go another way, for the form to ask about. */
    public static List<StaffFunction> accusedThatMatter() {
        return ROUTES.stream().flatMap(row -> row.accused().stream()).distinct().sorted().toList();
    }

    /**
     * Who would open a report, for the form to ask about: those whom a reporter can exclude, first
     * those who receive it. The unit is not among them, for it is where everything else ends.
     */
    public static List<StaffFunction> openersOf(
            Optional<DepartmentCode> department, Optional<StaffFunction> accused) {
        var route = routeOf(department, Regime.ORDINARY, accused, Set.of());
        var openers = new ArrayList<StaffFunction>();
        Stream.of(route.receivedBy(), route.workedOnBy())
                .flatMap(Set::stream)
                .filter(function -> function != WHISTLEBLOWER_UNIT)
                .filter(function -> !openers.contains(function))
                .forEach(openers::add);
        return openers;
    }
}

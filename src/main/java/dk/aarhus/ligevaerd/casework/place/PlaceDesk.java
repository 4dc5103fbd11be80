package dk.aarhus.ligevaerd.casework.place;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.shared.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the staff says in which unit of the register a case happened. */
@ApplicationScoped
@Transactional
public class PlaceDesk {

    private static final Set<Permission> AT_WORK =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);

    private final CaseActs acts;
    private final PlaceRows rows;
    private final Units units;

    PlaceDesk(CaseActs acts, PlaceRows rows, Units units) {
        this.acts = acts;
        this.rows = rows;
        this.units = units;
    }

    /**
     * Where a case happened, and what can be said of it.
     *
     * @param unit as it is called now; empty where nobody has said it, or nobody knows
     * @param offered the units of its department on the day it was received, and of today
     */
    public record Placed(int version, boolean mayAct, Optional<Unit> unit, List<Unit> offered) {}

    public Placed of(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.PLACE,
                looked ->
                        new Placed(
                                looked.file().version(),
                                AT_WORK.stream().anyMatch(looked::may),
                                rows.of(reference).flatMap(CasePlace::unit).flatMap(units::latest),
                                offered(looked.file(), looked.today())));
    }

    /**
     * @throws Problem as {@link CaseActs#act} does, and INVALID for a unit that the case's
     *     department did not have
     */
    public void place(SeenCase seen, PlaceForms.Placing form, Caller caller) {
        var reader = new InputReader();
        var code = reader.value("unit", form.unit(), UnitCode::new);
        reader.orRefuse();
        acts.act(
                seen,
                AT_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    if (code.filter(one -> !isOffered(file, one, acting.today())).isPresent()) {
                        throw Problem.invalid("unit", ViolationKind.NOT_IN_LIST);
                    }
                    var place =
                            rows.of(file.reference())
                                    .orElseGet(() -> CasePlace.of(file.reference(), file.safe()));
                    place.is(code);
                    rows.persist(place);
                    file.acted(Act.PLACED, "", acting, null);
                });
    }

    /**
     * Those of the day on which it came in, and those of today: a register that was taken over
     * later serves older cases too.
     */
    private List<Unit> offered(CaseFile file, LocalDate today) {
        return file.department()
                .map(department -> offered(department, file.received(), today))
                .orElse(List.of());
    }

    private List<Unit> offered(DepartmentCode department, LocalDate received, LocalDate today) {
        var now = units.of(department, today);
        var codes = now.stream().map(Unit::code).collect(Collectors.toSet());
        return Stream.concat(
                        now.stream(),
                        units.of(department, received).stream()
                                .filter(unit -> !codes.contains(unit.code())))
                .toList();
    }

    private boolean isOffered(CaseFile file, UnitCode code, LocalDate today) {
        return isIn(file, code, today) || isIn(file, code, file.received());
    }

    private boolean isIn(CaseFile file, UnitCode code, LocalDate day) {
        return file.department()
                .filter(department -> units.isIn(department, code, day))
                .isPresent();
    }
}

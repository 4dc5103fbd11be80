package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The places that the form offers where the municipality has a register of them; read as {@code
 * inject:places}.
 */
@Named("places")
@ApplicationScoped
class OfferedPlaces {

    private final Units units;
    private final RequestLanguage language;
    private final Clock clock;

    OfferedPlaces(Units units, RequestLanguage language, Clock clock) {
        this.units = units;
        this.language = language;
        this.clock = clock;
    }

    /** An area with its workplaces; of the area itself a reporter may know no more. */
    record Area(String code, String name, List<Workplace> workplaces) {}

    /** A workplace. */
    record Workplace(String code, String name) {}

    /** Whether there is a register at all. */
    public boolean isKept() {
        return units.count() > 0;
    }

    /** The areas of a department today; none for a code that is none. */
    public List<Area> in(String department) {
        return read(department, DepartmentCode::new)
                .map(code -> areas(units.of(code, LocalDate.now(clock))))
                .orElse(List.of());
    }

    /** What a unit is called; empty for a code that is none. */
    Optional<String> named(String code) {
        return read(code, UnitCode::new).flatMap(units::latest).map(this::name);
    }

    private List<Area> areas(List<Unit> all) {
        return all.stream()
                .filter(unit -> !unit.isWorkplace())
                .map(area -> new Area(area.code().value(), name(area), workplaces(area, all)))
                .toList();
    }

    private List<Workplace> workplaces(Unit area, List<Unit> all) {
        return all.stream()
                .filter(unit -> unit.area().filter(area.code()::equals).isPresent())
                .map(unit -> new Workplace(unit.code().value(), name(unit)))
                .toList();
    }

    private String name(Unit unit) {
        return unit.name(language.get());
    }

    private static <T> Optional<T> read(String typed, Function<String, T> code) {
        try {
            return Optional.of(typed.strip()).filter(one -> !one.isEmpty()).map(code);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

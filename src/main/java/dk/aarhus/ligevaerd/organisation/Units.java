package dk.aarhus.ligevaerd.organisation;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.UnitCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units, those of yesterday included. Empty until the municipality has sent its list. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, Unit.Key> {

    private static final String IN_ORDER = " order by nameDa, key.code";

    /** The units of a department that exist on a day, by name. */
    public List<Unit> of(DepartmentCode department, LocalDate day) {
        return list("department = ?1" + IN_ORDER, department.value()).stream()
                .filter(unit -> unit.existsOn(day))
                .toList();
    }

    /** Of every unit the newest that is known, by code. */
    public Map<UnitCode, Unit> latest() {
        var latest = new LinkedHashMap<UnitCode, Unit>();
        list("order by key.code, key.validFrom").forEach(unit -> latest.put(unit.code(), unit));
        return latest;
    }

    /** What a unit is now, or was last. */
    public Optional<Unit> latest(UnitCode code) {
        return find("key.code = ?1 order by key.validFrom desc", code.value())
                .firstResultOptional();
    }

    /**
     * They are there for the last time on that day. What was to begin after it never was, and is
     * not kept.
     */
    public void end(Set<UnitCode> codes, LocalDate last) {
        listAll().stream()
                .filter(unit -> codes.contains(unit.code()))
                .forEach(
                        unit -> {
                            if (unit.validFrom().isAfter(last)) {
                                delete(unit);
                            } else if (!unit.isOver(last)) {
                                unit.end(last);
                            }
                        });
    }

    /** Whether the code names a unit of the department that exists on a day. */
    public boolean isIn(DepartmentCode department, UnitCode code, LocalDate day) {
        return list("key.code", code.value()).stream()
                .anyMatch(unit -> unit.existsOn(day) && unit.department().equals(department));
    }

    /**
     * Which unit each one is today, after all mergers: itself, or the last of its successors. Units
     * that became one are one.
     */
    public Map<UnitCode, UnitCode> survivors() {
        var next = new HashMap<UnitCode, UnitCode>();
        var latest = latest();
        latest.values()
                .forEach(unit -> unit.successor().ifPresent(to -> next.put(unit.code(), to)));
        var survivors = new HashMap<UnitCode, UnitCode>();
        latest.keySet().forEach(code -> survivors.put(code, lastOf(code, next)));
        return survivors;
    }

    private static UnitCode lastOf(UnitCode code, Map<UnitCode, UnitCode> next) {
        var seen = new HashSet<UnitCode>();
        var at = code;
        // A file with a circle is refused; a base that was restored in parts may hold one.
        while (next.containsKey(at) && seen.add(at)) {
            at = next.get(at);
        }
        return at;
    }
}

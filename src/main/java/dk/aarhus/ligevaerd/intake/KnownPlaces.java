package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.UnitCode;
import java.time.LocalDate;

/** Where something can have happened, as the registers were on a day. */
interface KnownPlaces {

    boolean isDepartment(DepartmentCode code);

    /** Whether it is an area or a workplace of the department. */
    boolean isUnitOf(DepartmentCode department, UnitCode code);

    static KnownPlaces on(LocalDate day, Departments departments, Units units) {
        var there = departments.on(day);
        return new KnownPlaces() {

            @Override
            public boolean isDepartment(DepartmentCode code) {
                return there.stream().anyMatch(one -> one.code().equals(code));
            }

            @Override
            public boolean isUnitOf(DepartmentCode department, UnitCode code) {
                return units.isIn(department, code, day);
            }
        };
    }
}

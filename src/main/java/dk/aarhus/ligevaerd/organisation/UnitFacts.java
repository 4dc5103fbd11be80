package dk.aarhus.ligevaerd.organisation;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of a unit.
 *
 * @param area empty where the unit is an area itself
 * @param validTo the last day; empty while it goes on
 * @param successor the unit that it became part of when it ended
 */
public record UnitFacts(
        UnitCode code,
        DepartmentCode department,
        Optional<UnitCode> area,
        String nameDa,
        String nameEn,
        Optional<LocalDate> validTo,
        Optional<UnitCode> successor) {}

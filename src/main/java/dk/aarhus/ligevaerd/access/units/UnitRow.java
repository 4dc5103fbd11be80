package dk.aarhus.ligevaerd.access.units;

import dk.aarhus.ligevaerd.organisation.UnitFacts;
import dk.aarhus.ligevaerd.platform.input.CsvTable;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a file of all units, as it was read.
 *
 * @param line in the file, as an editor counts
 * @param validFrom empty where it holds from the day of the import on
 */
record UnitRow(long line, UnitFacts facts, Optional<LocalDate> validFrom) {

    UnitCode code() {
        return facts.code();
    }

    /** Whether the unit was there for the last time before that day. */
    boolean isOver(LocalDate day) {
        return facts.validTo().filter(day::isAfter).isPresent();
    }

    Violation wrong(String column, ViolationKind kind) {
        return new Violation(CsvTable.at(line, column), kind);
    }
}

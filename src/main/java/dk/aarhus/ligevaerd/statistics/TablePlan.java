package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one table that is released: complaints by period, phase and policy class, with totals. The
 * quarters of a year add up to the year.
 */
public final class TablePlan {

    /** The table's name in addresses. */
    public static final String NAME = "phase-class";

    /**
     * Counts of 1 to 4 are not shown. Offices that publish counts of people use 3 or 5; special
     * categories of personal data deserve the stricter (Statistics Denmark, rules on
     * confidentiality; parameter of the municipality).
     */
    public static final int THRESHOLD = 5;

    /** Every place of the table, row by row, totals last. */
    public static final List<Position> POSITIONS =
            rows().flatMap(phase -> columns().map(group -> new Position(phase, group))).toList();

    private TablePlan() {}

    private static Stream<Optional<Phase>> rows() {
        return Stream.concat(
                Arrays.stream(Phase.values()).map(Optional::of), Stream.of(Optional.empty()));
    }

    private static Stream<Optional<ClassGroup>> columns() {
        return Stream.concat(
                Arrays.stream(ClassGroup.values()).map(Optional::of), Stream.of(Optional.empty()));
    }
}

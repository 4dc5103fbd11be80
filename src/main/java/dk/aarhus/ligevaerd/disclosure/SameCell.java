package dk.aarhus.ligevaerd.disclosure;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of a cell that stands in several tables: whoever reads them all knows all of it.
 */
final class SameCell {

    private SameCell() {}

    static Cell merge(String table, Cell one, Cell other) {
        if (one.value().isPresent()
                && other.value().isPresent()
                && one.value().getAsLong() != other.value().getAsLong()) {
            throw new InvalidTable(
                    table,
                    "the cell %s is given twice, with the values %d and %d"
                            .formatted(
                                    one.id(), one.value().getAsLong(), other.value().getAsLong()));
        }
        long lb = Math.max(one.lb(), other.lb());
        OptionalLong ub = smaller(one.ub(), other.ub());
        if (ub.isPresent() && ub.getAsLong() < lb) {
            throw new InvalidTable(
                    table,
                    "the cell %s is given twice, with bounds that exclude each other"
                            .formatted(one.id()));
        }
        return new Cell(
                one.id(),
                one.coord(),
                one.value().isPresent() ? one.value() : other.value(),
                mostOpen(one.status(), other.status()),
                one.primary() || other.primary(),
                both(one.protect(), other.protect()),
                Math.max(one.weight(), other.weight()),
                one.maySuppress() && other.maySuppress(),
                lb,
                ub);
    }

    /** Shown anywhere is shown. */
    private static CellStatus mostOpen(CellStatus one, CellStatus other) {
        for (CellStatus status :
                new CellStatus[] {
                    CellStatus.PUBLISHED, CellStatus.INTERVAL, CellStatus.SUPPRESSED
                }) {
            if (one == status || other == status) {
                return status;
            }
        }
        return CellStatus.UNPUBLISHED;
    }

    private static OptionalLong smaller(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.min(one.getAsLong(), other.getAsLong()))
                : one.isPresent() ? one : other;
    }

    private static OptionalLong larger(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.max(one.getAsLong(), other.getAsLong()))
                : one.isPresent() ? one : other;
    }

    private static Optional<Protection> both(Optional<Protection> one, Optional<Protection> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return Optional.of(
                new Protection(
                        smaller(one.get().minAtMost(), other.get().minAtMost()),
                        larger(one.get().maxAtLeast(), other.get().maxAtLeast()),
                        one.get().audience().and(other.get().audience())));
    }
}

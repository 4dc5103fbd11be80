package dk.aarhus.ligevaerd.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One count of a table, with what is known and asked about it.
 *
 * @param id equal ids in several tables are the same cell; by default the coordinates joined by
 *     {@code |}
 * @param coord one code per dimension of the table; empty for a cell that stands outside every
 *     dimension
 * @param value the true count; empty where an auditor was not given it
 * @param primary hidden in any case, because the count itself is sensitive
 * @param protect the range to keep open; empty means the range of the table's rule
 * @param weight factor on the price of hiding it, 1 if nothing speaks for another; 4 for a
 *     headline, 0.7 for a cell hidden last time
 * @param maySuppress false for what was shown before: it stays shown
 * @param lb the smallest value the attacker thinks possible while it is hidden
 * @param ub the largest value the attacker thinks possible; empty for no limit
 */
public record Cell(
        String id,
        List<String> coord,
        OptionalLong value,
        CellStatus status,
        boolean primary,
        Optional<Protection> protect,
        double weight,
        boolean maySuppress,
        long lb,
        OptionalLong ub) {

    /** Counts above this are refused: sums of them could leave the exact range of a double. */
    public static final long LARGEST_COUNT = 1_000_000_000_000L;

    public Cell {
        coord = List.copyOf(coord);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a cell needs an id or coordinates");
        }
        if (value.isPresent() && (value.getAsLong() < 0 || value.getAsLong() > LARGEST_COUNT)) {
            throw new IllegalArgumentException("%d is not a count".formatted(value.getAsLong()));
        }
        if (!(weight >= 0 && weight <= 1_000_000)) {
            throw new IllegalArgumentException(
                    "the weight %s is not between 0 and 1,000,000".formatted(weight));
        }
        if (ub.isPresent() && ub.getAsLong() < lb) {
            throw new IllegalArgumentException(
                    "ub %d is below lb %d".formatted(ub.getAsLong(), lb));
        }
    }

    /** A cell that is to be published if nothing speaks against it. */
    public static Cell at(List<String> coord, long value) {
        return new Cell(
                String.join("|", coord),
                coord,
                OptionalLong.of(value),
                CellStatus.PUBLISHED,
                false,
                Optional.empty(),
                1,
                true,
                0,
                OptionalLong.empty());
    }

    /** A cell that stands outside every dimension and is tied to others by constraints only. */
    public static Cell outside(String id, long value) {
        return new Cell(
                id,
                List.of(),
                OptionalLong.of(value),
                CellStatus.PUBLISHED,
                false,
                Optional.empty(),
                1,
                true,
                0,
                OptionalLong.empty());
    }

    /** The same cell under an id of its own, for example one that names the release. */
    public Cell withId(String other) {
        return new Cell(other, coord, value, status, primary, protect, weight, maySuppress, lb, ub);
    }

    /** The same cell at its place in another table. */
    public Cell at(List<String> other) {
        return new Cell(id, other, value, status, primary, protect, weight, maySuppress, lb, ub);
    }

    /** Shown in an earlier release: it stays shown, whatever it costs. */
    public Cell publishedEarlier() {
        return new Cell(
                id, coord, value, CellStatus.PUBLISHED, primary, protect, weight, false, lb, ub);
    }

    /**
     * Hidden in an earlier release: it stays hidden. Add {@link #secret} where the count itself was
     * sensitive.
     */
    public Cell hiddenEarlier() {
        return new Cell(
                id,
                coord,
                value,
                CellStatus.SUPPRESSED,
                primary,
                protect,
                weight,
                maySuppress,
                lb,
                ub);
    }

    /** Never in any table. */
    public Cell unpublished() {
        return new Cell(
                id,
                coord,
                value,
                CellStatus.UNPUBLISHED,
                primary,
                protect,
                weight,
                maySuppress,
                lb,
                ub);
    }

    /** Shown as an interval only. */
    public Cell shownBetween(long low, long high) {
        return new Cell(
                id,
                coord,
                value,
                CellStatus.INTERVAL,
                primary,
                protect,
                weight,
                maySuppress,
                low,
                OptionalLong.of(high));
    }

    /** Sensitive, with a range of its own to keep open. */
    public Cell secret(Protection range) {
        return new Cell(
                id, coord, value, status, true, Optional.of(range), weight, maySuppress, lb, ub);
    }

    /** Sensitive, with the range of the table's rule. */
    public Cell secret() {
        return new Cell(id, coord, value, status, true, protect, weight, maySuppress, lb, ub);
    }

    /** The same cell with another count. */
    public Cell counting(long other) {
        return new Cell(
                id,
                coord,
                OptionalLong.of(other),
                status,
                primary,
                protect,
                weight,
                maySuppress,
                lb,
                ub);
    }

    public Cell weighing(double factor) {
        return new Cell(id, coord, value, status, primary, protect, factor, maySuppress, lb, ub);
    }

    /** Bounds that the attacker takes for granted while the cell is hidden. */
    public Cell knownBetween(long low, OptionalLong high) {
        return new Cell(id, coord, value, status, primary, protect, weight, maySuppress, low, high);
    }

    /** An impossible combination: zero, shown as such, and no cover for anybody. */
    public Cell structuralZero() {
        return new Cell(
                id,
                coord,
                OptionalLong.of(0),
                CellStatus.PUBLISHED,
                false,
                Optional.empty(),
                weight,
                false,
                0,
                OptionalLong.of(0));
    }
}

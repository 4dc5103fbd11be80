package dk.aarhus.ligevaerd.disclosure;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Everything one attacker knows and must not find out, in positions instead of names. Made from
 * tables once, then never changed.
 */
public final class ProtectionProblem {

    /** Stands for a count that was not given. */
    public static final long UNKNOWN = -1;

    /** Stands for "no upper limit". */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private final List<String> ids;
    private final Map<String, Integer> positions;
    final long[] values;
    final CellStatus[] statuses;
    final boolean[] primary;
    final boolean[] mayHide;
    final double[] weights;
    final long[] lower;
    final long[] upper;
    private final List<SumRow> rows;
    private final List<Grid> grids;
    private final List<Secret> secrets;
    private final List<Insider> insiders;
    private final Attacker attacker;

    ProtectionProblem(ProblemAssembly parts) {
        ids = List.copyOf(parts.ids);
        positions = Map.copyOf(parts.positions);
        values = parts.longs(cell -> cell.value().orElse(UNKNOWN));
        statuses = parts.cells.stream().map(Cell::status).toArray(CellStatus[]::new);
        primary = parts.primary();
        mayHide = parts.mayHide();
        weights = parts.cells.stream().mapToDouble(Cell::weight).toArray();
        lower = parts.longs(parts::lowerOf);
        upper = parts.longs(parts::upperOf);
        rows = List.copyOf(parts.rows);
        grids = List.copyOf(parts.grids);
        secrets = List.copyOf(parts.secrets);
        insiders = List.copyOf(parts.insiders);
        attacker = parts.attacker;
    }

    /**
     * Reads several tables as the knowledge of one attacker.
     *
     * @throws InvalidTable when they contradict each other or themselves
     */
    public static ProtectionProblem of(List<Table> tables) {
        return new ProblemAssembly().assemble(tables);
    }

    public static ProtectionProblem of(Table... tables) {
        return of(List.of(tables));
    }

    public int size() {
        return ids.size();
    }

    public String id(int cell) {
        return ids.get(cell);
    }

    public OptionalInt position(String id) {
        Integer at = positions.get(id);
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The true count, or {@link #UNKNOWN}. */
    public long value(int cell) {
        return values[cell];
    }

    public CellStatus status(int cell) {
        return statuses[cell];
    }

    /** Whether the count itself is sensitive. */
    public boolean isPrimary(int cell) {
        return primary[cell];
    }

    /** Whether the protection may decide to hide what would otherwise be shown. */
    public boolean mayHide(int cell) {
        return mayHide[cell];
    }

    /** The cell's own factor on its price. */
    public double weight(int cell) {
        return weights[cell];
    }

    /** The smallest value an outsider thinks possible while the cell is not shown. */
    public long lower(int cell) {
        return lower[cell];
    }

    /**
     * The largest value an outsider thinks possible while the cell is not shown, or {@link
     * #UNBOUNDED}.
     */
    public long upper(int cell) {
        return upper[cell];
    }

    public List<SumRow> rows() {
        return rows;
    }

    /** The tables laid out along their axes, as far as they are small enough for that. */
    public List<Grid> grids() {
        return grids;
    }

    public List<Secret> secrets() {
        return secrets;
    }

    public List<Insider> insiders() {
        return insiders;
    }

    public Attacker attacker() {
        return attacker;
    }

    /** Whether the true value of every cell is given. */
    public boolean isComplete() {
        for (long value : values) {
            if (value == UNKNOWN) {
                return false;
            }
        }
        return true;
    }
}

package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Circulation;
import dk.aarhus.ligevaerd.disclosure.Grid;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds changes without a solver. The smallest changes of a table are products of one circulation
 * per axis (for two plain axes the corners of a rectangle). A walk puts such products on top of
 * each other: the first ones meet the demand, each further one takes back what should not have
 * moved, or moved too far. What is given back keeps every bound; what is not found may exist all
 * the same.
 *
 * <p>Such products are the basic moves by which Diaconis and Sturmfels (1998), "Algebraic
 * algorithms for sampling from conditional distributions", connect all tables with equal margins.
 * Raising the weight of a bound that stays broken is the breakout method of Morris (1993).
 */
final class Exchanges {

    /** The price of a cell that must not move; others cost about {@link Prices#USUAL}. */
    static final long CLOSED = 1L << 40;

    /** How many cells are looked at in a tick. */
    static final int CELLS_PER_TICK = 100;

    /** Most walks are short; those that are not are begun again and may be longer. */
    private static final int[] LONGEST_WALKS = {40, 40, 160};

    /** Without a better one for so many steps, the change found is taken. */
    private static final int PATIENCE = 6;

    /** What it costs to leave a bound at all, and by each unit. */
    private static final long BROKEN = 5 * Prices.USUAL / 2;

    private static final long PER_UNIT = Prices.USUAL / 2;

    /** Larger grids compute their faces anew each time. */
    private static final int MOST_KEPT = 20_000;

    private final Deviations system;
    private final long[] moved;
    private final int[] touched;
    private final boolean[] isTouched;
    private final int[] weight;
    private final Scan[] scans;
    private int touchedSize;
    private Demand demand;
    private long[] price;
    private Knowledge knowledge;
    private long random = 1;
    private long work;
    private Product best;

    /** A product as cells and changes, with by how much it makes the walk's state dearer. */
    private record Product(int[] cells, long[] by, long cost) {}

    Exchanges(Deviations system) {
        this.system = system;
        moved = new long[system.cells()];
        touched = new int[system.cells()];
        isTouched = new boolean[system.cells()];
        weight = new int[system.cells()];
        scans = system.problem.grids().stream().map(Scan::new).toArray(Scan[]::new);
    }

    /** Cells looked at since the beginning: the unit of work. */
    long work() {
        return work;
    }

    /**
     * A change that meets the demand and whose cells cost little to hide.
     *
     * @param cost per cell what it costs to move it at all: 0 if it is hidden, {@link #CLOSED} if
     *     it must stay
     */
    Optional<Change> find(Demand asked, Knowledge attacker, long[] cost) {
        price = cost;
        knowledge = attacker;
        demand = asked;
        Optional<Change> found = Optional.empty();
        for (int i = 0; i < LONGEST_WALKS.length && found.isEmpty(); i++) {
            found = walk(LONGEST_WALKS[i]);
        }
        return found;
    }

    private Optional<Change> walk(int longest) {
        clear();
        Change found = null;
        long foundPrice = CLOSED;
        int patience = PATIENCE;
        for (int step = 0; step < longest && patience > 0; step++) {
            boolean went = shortfall() > 0 ? approach() : mend();
            if (shortfall() <= 0 && isAllowed()) {
                long now = priceOfMoved();
                patience--;
                if (now < foundPrice) {
                    foundPrice = now;
                    found = change();
                    patience = PATIENCE;
                }
            }
            if (!went || foundPrice == 0) {
                break;
            }
        }
        return Optional.ofNullable(found);
    }

    /** What is still missing to meet the demand. */
    private long shortfall() {
        long sum = 0;
        for (int i = 0; i < demand.form().cells().length; i++) {
            sum += demand.form().factors()[i] * moved[demand.form().cells()[i]];
        }
        return demand.need() - demand.direction() * sum;
    }

    /** One product towards the demand: the one that costs least per unit. */
    private boolean approach() {
        Product chosen = null;
        long chosenStep = 1;
        for (long step = shortfall(); step > 0; step = step == 1 ? 0 : (step + 1) / 2) {
            best = null;
            for (int i = 0; i < demand.form().cells().length; i++) {
                long factor = demand.form().factors()[i];
                long by = (step + Math.abs(factor) - 1) / Math.abs(factor);
                scan(demand.form().cells()[i], by * demand.direction() * Long.signum(factor), 0);
            }
            if (best != null
                    && (chosen == null || best.cost() * chosenStep < chosen.cost() * step)) {
                chosen = best;
                chosenStep = step;
            }
            if (best != null && best.cost() <= 0) {
                break;
            }
        }
        return chosen != null && apply(chosen);
    }

    /** Brings one cell back that is out of its bounds, or else one that costs something. */
    private boolean mend() {
        int broken = pick(true);
        if (broken >= 0) {
            weight[broken]++;
            long by =
                    moved[broken] < knowledge.low[broken]
                            ? knowledge.low[broken] - moved[broken]
                            : knowledge.high[broken] - moved[broken];
            best = null;
            scan(broken, by, -penalty(broken, moved[broken]));
            return best != null && apply(best);
        }
        int dear = pick(false);
        if (dear < 0) {
            return false;
        }
        best = null;
        scan(dear, -moved[dear], -price[dear]);
        return best != null && apply(best);
    }

    /** A cell out of its bounds, or one that costs something, at random; -1 if there is none. */
    private int pick(boolean outOfBounds) {
        int chosen = -1;
        int seen = 0;
        for (int i = 0; i < touchedSize; i++) {
            int cell = touched[i];
            boolean bad = outOfBounds ? isOut(cell) : moved[cell] != 0 && price[cell] > 0;
            if (bad && next(++seen) == 0) {
                chosen = cell;
            }
        }
        return chosen;
    }

    private boolean isOut(int cell) {
        return moved[cell] < knowledge.low[cell]
                || moved[cell] > knowledge.high[cell]
                || moved[cell] != 0 && price[cell] >= CLOSED;
    }

    private boolean isAllowed() {
        for (int i = 0; i < touchedSize; i++) {
            if (isOut(touched[i])) {
                return false;
            }
        }
        return true;
    }

    private long priceOfMoved() {
        long sum = 0;
        for (int i = 0; i < touchedSize; i++) {
            sum += moved[touched[i]] != 0 ? price[touched[i]] : 0;
        }
        return sum;
    }

    /** Looks at every product that changes the cell by so much, until one is as good as hoped. */
    private void scan(int cell, long by, long hope) {
        int[] places = system.placesOf[cell];
        for (int p = 0; places != null && p < places.length; p += 2) {
            scans[places[p]].run(places[p + 1], by, hope);
        }
    }

    /** By how much the state gets dearer if a cell moves further by so much. */
    private long cost(int cell, long by) {
        long before = moved[cell];
        return penalty(cell, before + by) - (before == 0 ? 0 : penalty(cell, before));
    }

    private long penalty(int cell, long change) {
        if (change == 0) {
            return 0;
        }
        long out = Math.max(knowledge.low[cell] - change, change - knowledge.high[cell]);
        return price[cell] + (out > 0 ? BROKEN * (1 + weight[cell]) + PER_UNIT * out : 0);
    }

    private boolean apply(Product product) {
        for (int i = 0; i < product.cells().length; i++) {
            int cell = product.cells()[i];
            if (!isTouched[cell]) {
                isTouched[cell] = true;
                touched[touchedSize++] = cell;
            }
            moved[cell] += product.by()[i];
        }
        return true;
    }

    /** A small number that is the same at every run; good enough to break ties. */
    private int next(int bound) {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        return (int) ((random >>> 33) % bound);
    }

    private void clear() {
        for (int i = 0; i < touchedSize; i++) {
            moved[touched[i]] = 0;
            isTouched[touched[i]] = false;
            weight[touched[i]] = 0;
        }
        touchedSize = 0;
    }

    private Change change() {
        int[] cells =
                Arrays.stream(touched, 0, touchedSize)
                        .filter(c -> moved[c] != 0)
                        .sorted()
                        .toArray();
        return new Change(cells, Arrays.stream(cells).mapToLong(c -> moved[c]).toArray());
    }

    /**
     * All products through one place of a grid. The circulations of all axes but one are combined
     * one by one; along the last axis, the one with most circulations, each code is then priced
     * once for all circulations through it.
     */
    private final class Scan {

        private final Grid grid;
        private final int[] code;
        private final Face[] known;
        private final long[] slice;
        private final int[] stamp;
        private int stamps;
        private int lastAxis;
        private long by;
        private long hope;

        /** What refunds could still come to: no product gets cheaper than its parts by more. */
        private long refunds;

        Scan(Grid grid) {
            this.grid = grid;
            code = new int[grid.axes()];
            known = grid.places() <= MOST_KEPT ? new Face[grid.places()] : null;
            int codes = 0;
            for (int axis = 0; axis < code.length; axis++) {
                codes = Math.max(codes, grid.codes(axis));
            }
            slice = new long[2 * codes];
            stamp = new int[2 * codes];
        }

        void run(int start, long change, long goodEnough) {
            by = change;
            hope = goodEnough;
            refunds = 0;
            for (int i = 0; i < touchedSize; i++) {
                refunds += penalty(touched[i], moved[touched[i]]);
            }
            lastAxis = 0;
            for (int axis = 0; axis < code.length; axis++) {
                code[axis] = grid.code(start, axis);
                if (ways(axis).length > ways(lastAxis).length) {
                    lastAxis = axis;
                }
            }
            Face face = face(start - code[lastAxis] * grid.stride(lastAxis));
            int first = next(Math.max(1, face.places.length));
            for (int i = 0; i < face.places.length && limit() > hope; i++) {
                int at = (first + i) % face.places.length;
                finish(face.places[at], face.signs[at]);
            }
        }

        private Circulation[] ways(int axis) {
            return grid.through(axis, code[axis]);
        }

        /** The products of the circulations of all other axes, at the first code of the last. */
        private Face face(int foot) {
            if (known == null) {
                return new Face(grid, code, lastAxis);
            }
            if (known[foot] == null || known[foot].axis != lastAxis) {
                known[foot] = new Face(grid, code, lastAxis);
            }
            return known[foot];
        }

        private void finish(int[] places, byte[] signs) {
            stamps++;
            long own = priced(places, signs, code[lastAxis], 1);
            Circulation[] ways = ways(lastAxis);
            int first = next(Math.max(1, ways.length));
            for (int w = 0; w < ways.length && own - refunds < limit(); w++) {
                Circulation way = ways[(first + w) % ways.length];
                long cost = own;
                for (int k = 1; k < way.codes().length && cost - refunds < limit(); k++) {
                    cost += priced(places, signs, way.codes()[k], way.factors()[k]);
                }
                if (cost < limit()) {
                    best = product(places, signs, way, cost);
                    if (cost <= hope) {
                        return;
                    }
                }
            }
        }

        /** What a product has to cost less than. */
        private long limit() {
            return best == null ? CLOSED : best.cost();
        }

        /** Prices all cells with one code of the last axis; a place that is empty is closed. */
        private long priced(int[] places, byte[] signs, int which, int sign) {
            int at = 2 * which + (sign > 0 ? 1 : 0);
            if (stamp[at] == stamps) {
                return slice[at];
            }
            stamp[at] = stamps;
            long sum = 0;
            int shift = which * grid.stride(lastAxis);
            for (int i = 0; i < places.length; i++) {
                int cell = grid.cellAt(places[i] + shift);
                sum +=
                        cell >= 0
                                ? cost(cell, by * signs[i] * sign)
                                : cell == Grid.FREE ? 0 : 2 * CLOSED;
            }
            work += places.length;
            slice[at] = sum;
            return sum;
        }

        private Product product(int[] places, byte[] signs, Circulation way, long cost) {
            int[] cells = new int[places.length * way.codes().length];
            long[] changes = new long[cells.length];
            int n = 0;
            for (int k = 0; k < way.codes().length; k++) {
                int shift = way.codes()[k] * grid.stride(lastAxis);
                for (int i = 0; i < places.length; i++) {
                    int cell = grid.cellAt(places[i] + shift);
                    if (cell >= 0) {
                        cells[n] = cell;
                        changes[n++] = by * signs[i] * way.factors()[k];
                    }
                }
            }
            return new Product(Arrays.copyOf(cells, n), Arrays.copyOf(changes, n), cost);
        }
    }
}

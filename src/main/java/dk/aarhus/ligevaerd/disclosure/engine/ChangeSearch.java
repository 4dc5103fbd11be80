package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the cheapest whole change that meets a demand. First near the demand, since a small
 * change that closes on itself is nearly always found there; then in all of the component, where
 * "none" is a proof. With equal prices on the hidden cells it is the attacker's view; with prices
 * on the shown ones it finds what is worth hiding.
 */
final class ChangeSearch implements AutoCloseable {

    /** How the search ended. */
    enum End {
        FOUND,
        NONE,
        UNDECIDED
    }

    /**
     * @param change the witness, empty unless the end is FOUND
     */
    record Result(End end, Optional<Change> change) {

        static final Result NONE = new Result(End.NONE, Optional.empty());
        static final Result UNDECIDED = new Result(End.UNDECIDED, Optional.empty());

        static Result found(Change change) {
            return new Result(End.FOUND, Optional.of(change));
        }
    }

    /** Components up to this size are always judged whole. */
    private static final int WHOLE = 900;

    private static final int WINDOW = 600;
    private static final int MODELS_KEPT = 24;

    /** Deterministic ticks for one integer program. */
    private static final double INTEGER_TICKS = 4e6;

    private static final double SMALL_INTEGER_TICKS = 1_000_000;

    private final Deviations system;
    private final double[] price;
    private final Freedom freedom;
    private final Effort effort;
    private final List<LeastChange> models = new ArrayList<>();
    private final List<Integer> wholeComponent = new ArrayList<>();
    private final List<boolean[]> cores = new ArrayList<>();
    private final long[] scratch;
    private final Knowledge outsider;
    private final Exchanges exchanges;
    private final long[] closed;
    private Knowledge knowledge;

    /**
     * @param price per unit of change in each cell; {@link LeastChange#CLOSED} for a cell that
     *     stays
     */
    ChangeSearch(Deviations system, double[] price, Knowledge knowledge, Effort effort) {
        this.system = system;
        this.price = price.clone();
        this.knowledge = knowledge;
        this.outsider = knowledge;
        this.effort = effort;
        boolean[] open = new boolean[price.length];
        for (int c = 0; c < price.length; c++) {
            open[c] = price[c] != LeastChange.CLOSED;
        }
        freedom = new Freedom(system, open, knowledge);
        scratch = new long[system.rows()];
        exchanges = new Exchanges(system);
        closed = new long[price.length];
        for (int c = 0; c < price.length; c++) {
            closed[c] = open[c] ? 0 : Exchanges.CLOSED;
        }
    }

    /** Looks through the eyes of somebody who knows more than the one the search was made for. */
    void use(Knowledge other) {
        knowledge = other;
    }

    /**
     * Prices a cell anew. One that was closed from the beginning stays so; one closed later can be
     * opened again.
     */
    void setPrice(int cell, double perUnit) {
        if (price[cell] != perUnit) {
            price[cell] = perUnit;
            closed[cell] = perUnit == LeastChange.CLOSED ? Exchanges.CLOSED : 0;
            models.forEach(model -> model.setPrice(cell, perUnit));
        }
    }

    /** The prices of an attacker, to whom every hidden cell is alike. */
    static double[] forAttacker(boolean[] hidden) {
        double[] price = new double[hidden.length];
        for (int c = 0; c < price.length; c++) {
            price[c] = hidden[c] ? 1 : LeastChange.CLOSED;
        }
        return price;
    }

    /** Any change that meets the demand, dear or cheap: most are found without a solver. */
    Result any(Demand demand) {
        if (free(demand).length == 0) {
            return Result.NONE;
        }
        long work = exchanges.work();
        Optional<Change> exchange = exchanges.find(demand, knowledge, closed);
        effort.spend((exchanges.work() - work) / Exchanges.CELLS_PER_TICK + 1);
        return exchange.isPresent() && isSound(exchange.get(), demand)
                ? Result.found(exchange.get())
                : find(demand);
    }

    /** The cheapest change near the demand, if one linear program finds a whole one. */
    Optional<Change> cheap(Demand demand) {
        int[] free = free(demand);
        boolean oneComponent =
                Arrays.stream(free).map(c -> freedom.component[c]).distinct().count() == 1;
        if (!oneComponent) {
            return Optional.empty();
        }
        int component = freedom.component[free[0]];
        LeastChange near = freedom.sizeOf(component) > WHOLE ? window(free) : whole(component);
        return linear(near, demand).change();
    }

    private int[] free(Demand demand) {
        return Arrays.stream(demand.form().cells())
                .filter(c -> isOpen(c) && freedom.component[c] != Freedom.FIXED)
                .toArray();
    }

    Result find(Demand demand) {
        int[] free = free(demand);
        if (free.length == 0) {
            return Result.NONE;
        }
        boolean manyComponents =
                Arrays.stream(free).map(c -> freedom.component[c]).distinct().count() > 1;
        if (manyComponents) {
            return ask(union(free), demand);
        }
        if (freedom.sizeOf(freedom.component[free[0]]) > WHOLE) {
            LeastChange near = window(free);
            Optional<Change> change = linear(near, demand).change();
            // Whole numbers are cheaper to find near by than fractions are to repair in all of the
            // component.
            change =
                    change.isPresent()
                            ? change
                            : integer(near, demand, SMALL_INTEGER_TICKS).change();
            if (change.isPresent()) {
                return Result.found(change.get());
            }
        }
        return ask(whole(freedom.component[free[0]]), demand);
    }

    private Result ask(LeastChange model, Demand demand) {
        Result linear = linear(model, demand);
        return linear.end() == End.UNDECIDED ? integer(model, demand, INTEGER_TICKS) : linear;
    }

    /**
     * Undecided where there is an answer in real numbers, but no whole one was found by rounding
     * it.
     */
    private Result linear(LeastChange model, Demand demand) {
        model.use(knowledge);
        LinearAnswer linear = model.meeting(demand, effort);
        if (!linear.exists()) {
            return linear == LinearAnswer.UNDECIDED ? Result.UNDECIDED : Result.NONE;
        }
        return linear.whole(system, knowledge, demand, scratch)
                .map(Result::found)
                .orElse(Result.UNDECIDED);
    }

    private Result integer(LeastChange model, Demand demand, double ticks) {
        double[] prices = Arrays.stream(model.cells()).mapToDouble(c -> price[c]).toArray();
        for (long reach : new long[] {8 + 4 * demand.need(), 1_000_000}) {
            if (effort.outOfTime()) {
                break;
            }
            IntegerChange.Answer answer =
                    new IntegerChange(system, model.cells(), knowledge, reach)
                            .meeting(demand, prices, effort, ticks);
            if (answer.end() == IntegerChange.End.FOUND && isSound(answer.change(), demand)) {
                return Result.found(answer.change());
            }
            if (answer.end() == IntegerChange.End.NONE) {
                return Result.NONE;
            }
        }
        return Result.UNDECIDED;
    }

    private boolean isSound(Change change, Demand demand) {
        return demand.metBy(change)
                && knowledge.allows(change)
                && Arrays.stream(change.cells).allMatch(this::isOpen)
                && change.keepsRows(system, scratch);
    }

    /** Cells with the same number hang together; {@link Freedom#FIXED} cannot move. */
    int componentOf(int cell) {
        return freedom.component[cell];
    }

    private boolean isOpen(int cell) {
        return price[cell] != LeastChange.CLOSED;
    }

    private LeastChange whole(int component) {
        int at = wholeComponent.indexOf(component);
        return at >= 0
                ? models.get(at)
                : keep(
                        new LeastChange(system, freedom.cellsOf(component), outsider),
                        component,
                        null);
    }

    private LeastChange window(int[] seeds) {
        for (int m = 0; m < models.size(); m++) {
            boolean[] core = cores.get(m);
            if (core != null && Arrays.stream(seeds).allMatch(seed -> core[seed])) {
                return models.get(m);
            }
        }
        int[] cells = freedom.near(seeds, WINDOW);
        boolean[] core = new boolean[system.cells()];
        // Only the inner third counts as well surrounded; the rest of the window is there to close
        // the changes.
        for (int i = 0; i < Math.max(seeds.length, cells.length / 3); i++) {
            core[cells[i]] = true;
        }
        return keep(new LeastChange(system, cells, outsider), -1, core);
    }

    private LeastChange union(int[] cells) {
        int[] all =
                Arrays.stream(cells)
                        .map(c -> freedom.component[c])
                        .distinct()
                        .flatMap(k -> Arrays.stream(freedom.cellsOf(k)))
                        .toArray();
        return keep(new LeastChange(system, all, outsider), -1, null);
    }

    private LeastChange keep(LeastChange model, int component, boolean[] core) {
        for (int cell : model.cells()) {
            model.setPrice(cell, price[cell]);
        }
        if (models.size() == MODELS_KEPT) {
            models.remove(0).close();
            wholeComponent.remove(0);
            cores.remove(0);
        }
        models.add(model);
        wholeComponent.add(component);
        cores.add(core);
        return model;
    }

    @Override
    public void close() {
        models.forEach(LeastChange::close);
    }
}

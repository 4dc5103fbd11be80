package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a pattern safe: for every task that no hidden change meets, the cheapest change is found,
 * and the cells that it moves are hidden. Price per unit stands in for the fixed price of hiding,
 * since the changes asked for are few units.
 */
final class Repair implements AutoCloseable {

    /** Hidden cells are nearly free; not quite, or changes would wander through all of them. */
    private static final double HIDDEN = 0.004;

    private final Deviations system;
    private final Prices prices;
    private final List<Task> tasks;
    private final ChangeSearch search;
    private final WitnessPool pool;
    private final Effort effort;
    private final Exchanges exchanges;
    private final long[] cost;
    private final long careful;
    private final List<Integer> undecided = new ArrayList<>();

    /**
     * @param careful how many ticks may go into finding cheapest changes
     */
    Repair(
            Deviations system,
            Prices prices,
            List<Task> tasks,
            Knowledge outsider,
            Effort effort,
            long careful) {
        this.careful = effort.spent() + careful;
        this.system = system;
        this.prices = prices;
        this.tasks = tasks;
        this.effort = effort;
        pool = new WitnessPool(system.cells());
        double[] price = new double[system.cells()];
        for (int c = 0; c < price.length; c++) {
            price[c] =
                    prices.given[c] ? HIDDEN : prices.optional[c] ? perUnit(c) : LeastChange.CLOSED;
        }
        search = new ChangeSearch(system, price, outsider, effort);
        exchanges = new Exchanges(system);
        cost = prices.usual();
        for (int c = 0; c < cost.length; c++) {
            cost[c] = prices.given[c] ? 0 : prices.optional[c] ? cost[c] : Exchanges.CLOSED;
        }
    }

    /** The price of a shown cell for one unit of change. */
    double perUnit(int cell) {
        return 0.05 + prices.milli[cell] / 1000.0;
    }

    void hide(Cover cover, int cell) {
        cover.hidden[cell] = true;
        search.setPrice(cell, HIDDEN);
        cost[cell] = 0;
    }

    /**
     * Meets the tasks given, hiding what it takes.
     *
     * @return the tasks that cannot be met even if everything that may be hidden is
     */
    List<Integer> meet(Cover cover, Iterable<Integer> open) {
        List<Integer> impossible = new ArrayList<>();
        for (int t : open) {
            Effort.refuseWhenInterrupted();
            if (effort.outOfTime()) {
                undecided.add(t);
                continue;
            }
            Task task = tasks.get(t);
            Optional<Change> known =
                    pool.meeting(
                            task.demand(),
                            change ->
                                    change.within(cover.hidden) && task.knowledge().allows(change));
            ChangeSearch.Result result =
                    known.map(ChangeSearch.Result::found).orElseGet(() -> search(task));
            Optional<Change> change = result.change();
            if (change.isEmpty()) {
                (result.end() == ChangeSearch.End.NONE ? impossible : undecided).add(t);
                continue;
            }
            for (int cell : change.get().cells) {
                if (!cover.hidden[cell]) {
                    hide(cover, cell);
                }
            }
            cover.assign(t, change.get());
        }
        return impossible;
    }

    /**
     * While there is work to spend on it a linear program finds the cheapest change; after that an
     * exchange is good enough, and solvers see only what exchanges do not find.
     */
    private ChangeSearch.Result search(Task task) {
        search.use(task.knowledge());
        Optional<Change> change =
                effort.spent() < careful ? search.cheap(task.demand()) : Optional.empty();
        if (change.isEmpty()) {
            long work = exchanges.work();
            change = exchanges.find(task.demand(), task.knowledge(), cost);
            effort.spend((exchanges.work() - work) / Exchanges.CELLS_PER_TICK + 1);
        }
        ChangeSearch.Result found =
                change.map(ChangeSearch.Result::found).orElseGet(() -> search.find(task.demand()));
        found.change()
                .ifPresent(
                        one -> {
                            pool.add(one);
                            Change back = one.reversed();
                            if (back.keepsRows(system, new long[system.rows()])) {
                                pool.add(back);
                            }
                        });
        return found;
    }

    /** The tasks of which it is not known whether they can be met. */
    List<Integer> undecided() {
        return undecided;
    }

    @Override
    public void close() {
        search.close();
    }
}

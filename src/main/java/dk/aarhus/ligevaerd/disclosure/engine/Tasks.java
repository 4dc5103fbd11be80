package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Insider;
import dk.aarhus.ligevaerd.disclosure.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a pattern has to allow: the demands of the outsider, and two tables apart for every
 * insider.
 */
final class Tasks {

    private final Deviations system;
    private final Knowledge outsider;
    private final ChangeSearch everythingHidden;
    private final WitnessPool pool;
    private final List<Task> tasks = new ArrayList<>();

    private Tasks(Deviations system, Knowledge outsider, ChangeSearch everythingHidden) {
        this.system = system;
        this.outsider = outsider;
        this.everythingHidden = everythingHidden;
        pool = new WitnessPool(system.cells());
    }

    static List<Task> of(Deviations system, Prices prices, Knowledge outsider, Effort effort) {
        boolean[] open = new boolean[system.cells()];
        for (int c = 0; c < open.length; c++) {
            open[c] = prices.given[c] || prices.optional[c];
        }
        try (ChangeSearch search =
                new ChangeSearch(system, ChangeSearch.forAttacker(open), outsider, effort)) {
            return new Tasks(system, outsider, search).all();
        }
    }

    private List<Task> all() {
        Demands.of(system)
                .forEach(demand -> tasks.add(new Task(demand, outsider, Evidence.OUTSIDER)));
        List<Insider> insiders = system.problem.insiders();
        for (int i = 0; i < insiders.size(); i++) {
            Knowledge knowledge = outsider.with(insiders.get(i), system.base);
            for (int s = 0; s < system.problem.secrets().size(); s++) {
                if (InsiderAudit.isAsked(system, knowledge, s)) {
                    addForInsider(knowledge, i, s);
                }
            }
        }
        return tasks;
    }

    /**
     * One step down and the rest up where that is possible at all, else all to the side that is: a
     * sum of which he knows all but zeros cannot be smaller.
     */
    private void addForInsider(Knowledge knowledge, int attacker, int which) {
        Secret secret = system.problem.secrets().get(which);
        long width = secret.widthForInsiders(secret.valueIn(system.base));
        if (width <= 0) {
            return;
        }
        Demand down = new Demand(which, secret, -1, 1);
        Demand up = new Demand(which, secret, 1, Math.max(1, width - 1));
        if (width > 1 && isPossible(down, knowledge)) {
            if (isPossible(up, knowledge)) {
                tasks.add(new Task(down, knowledge, attacker));
                tasks.add(new Task(up, knowledge, attacker));
            } else {
                tasks.add(new Task(new Demand(which, secret, -1, width), knowledge, attacker));
            }
        } else {
            tasks.add(new Task(new Demand(which, secret, 1, width), knowledge, attacker));
        }
    }

    private boolean isPossible(Demand demand, Knowledge knowledge) {
        Optional<Change> known = pool.meeting(demand, knowledge::allows);
        if (known.isPresent()) {
            return true;
        }
        everythingHidden.use(knowledge);
        Optional<Change> found = everythingHidden.any(demand).change();
        found.ifPresent(pool::add);
        return found.isPresent();
    }
}

package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Insider;
import dk.aarhus.ligevaerd.disclosure.Secret;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a pattern has to allow: the demands of the outsider, and two tables apart for every
 * insider.
 */
final class Tasks {

    private Tasks() {}

    static List<Task> of(Deviations system, Knowledge outsider) {
        List<Task> tasks = new ArrayList<>();
        Demands.of(system)
                .forEach(demand -> tasks.add(new Task(demand, outsider, Evidence.OUTSIDER)));
        List<Insider> insiders = system.problem.insiders();
        for (int i = 0; i < insiders.size(); i++) {
            Knowledge knowledge = outsider.with(insiders.get(i), system.base);
            for (int s = 0; s < system.problem.secrets().size(); s++) {
                if (InsiderAudit.isAsked(system, knowledge, s)) {
                    addForInsider(system, knowledge, i, s, tasks);
                }
            }
        }
        return tasks;
    }

    /**
     * One step to either side of the truth where the truth leaves room below, else both steps up.
     */
    private static void addForInsider(
            Deviations system, Knowledge knowledge, int attacker, int which, List<Task> tasks) {
        Secret secret = system.problem.secrets().get(which);
        long width = secret.widthForInsiders(secret.valueIn(system.base));
        boolean roomBelow = secret.cells().length > 1 || knowledge.low[secret.cells()[0]] < 0;
        if (roomBelow && width > 1) {
            tasks.add(new Task(new Demand(which, secret, -1, 1), knowledge, attacker));
            tasks.add(new Task(new Demand(which, secret, 1, width - 1), knowledge, attacker));
        } else if (width > 0) {
            tasks.add(new Task(new Demand(which, secret, 1, width), knowledge, attacker));
        }
    }
}

package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Secret;
import java.util.ArrayList;
import java.util.List;

/** Splits secrets into the one-sided demands that "no change" does not meet already. */
final class Demands {

    private Demands() {}

    static List<Demand> of(Deviations system) {
        List<Demand> demands = new ArrayList<>();
        List<Secret> secrets = system.problem.secrets();
        for (int s = 0; s < secrets.size(); s++) {
            demands.addAll(of(system, s));
        }
        return demands;
    }

    static List<Demand> of(Deviations system, int which) {
        Secret secret = system.problem.secrets().get(which);
        long value = secret.valueIn(system.base);
        List<Demand> demands = new ArrayList<>(2);
        if (secret.minAtMost() != Secret.NO_DEMAND_BELOW && value > secret.minAtMost()) {
            demands.add(new Demand(which, secret, -1, value - secret.minAtMost()));
        }
        if (secret.maxAtLeast() != Secret.NO_DEMAND_ABOVE && value < secret.maxAtLeast()) {
            demands.add(new Demand(which, secret, 1, secret.maxAtLeast() - value));
        }
        return demands;
    }
}

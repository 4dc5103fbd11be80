package dk.aarhus.ligevaerd.disclosure.verify;

import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Insider;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Secret;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.util.HashSet;
import java.util.Set;

/** Which secrets are asked of an attacker, and whether two tables lie far enough apart for each. */
final class Reach {

    private final ProtectionProblem problem;
    private final long[] base;
    private final int attacker;
    private final Set<Integer> knownExactly = new HashSet<>();

    Reach(ProtectionProblem problem, long[] base, int attacker) {
        this.problem = problem;
        this.base = base;
        this.attacker = attacker;
        if (attacker != Evidence.OUTSIDER) {
            Insider insider = problem.insiders().get(attacker);
            for (int i = 0; i < insider.cells().length; i++) {
                if (insider.lower()[i] == insider.upper()[i]) {
                    knownExactly.add(insider.cells()[i]);
                }
            }
        }
    }

    /**
     * Everything is asked of the outsider; of an insider, what is secret to others, kept from
     * insiders too, and not known to him anyway.
     */
    boolean isAsked(int which) {
        Secret secret = problem.secrets().get(which);
        if (attacker == Evidence.OUTSIDER) {
            return true;
        }
        if (!secret.isKeptFromInsiders()) {
            return false;
        }
        long value = secret.valueIn(base);
        boolean isSecret = value > secret.minAtMost() || value < secret.maxAtLeast();
        boolean isOpen = false;
        for (int cell : secret.cells()) {
            isOpen |= !knownExactly.contains(cell) && problem.lower(cell) != problem.upper(cell);
        }
        return isSecret && isOpen;
    }

    /** What is missing, or nothing. Both witnesses have been checked to be possible tables. */
    String objectionTo(Evidence item) {
        Secret secret = problem.secrets().get(item.secret());
        long low =
                Math.min(
                        valueIn(secret, item.low()),
                        Math.min(valueIn(secret, item.high()), secret.valueIn(base)));
        long high =
                Math.max(
                        valueIn(secret, item.low()),
                        Math.max(valueIn(secret, item.high()), secret.valueIn(base)));
        if (attacker != Evidence.OUTSIDER) {
            long width = secret.widthForInsiders(secret.valueIn(base));
            return high - low >= width
                    ? ""
                    : "only values from %d to %d are proved possible".formatted(low, high);
        }
        if (low > secret.minAtMost()) {
            return "no value of %d or less is proved possible".formatted(secret.minAtMost());
        }
        return high < secret.maxAtLeast()
                ? "no value of %d or more is proved possible".formatted(secret.maxAtLeast())
                : "";
    }

    private long valueIn(Secret secret, Witness witness) {
        long sum = secret.valueIn(base);
        for (int i = 0; i < secret.cells().length; i++) {
            sum =
                    Math.addExact(
                            sum,
                            Math.multiplyExact(
                                    secret.factors()[i], witness.changeOf(secret.cells()[i])));
        }
        return sum;
    }
}

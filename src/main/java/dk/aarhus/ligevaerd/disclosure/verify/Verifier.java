package dk.aarhus.ligevaerd.disclosure.verify;

import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.HiddenCells;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.Proof;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that a pattern is safe, given the witnesses: every one is a table of whole numbers that
 * agrees with everything shown, and for every secret and attacker two of them reach the ends that
 * must stay possible. Only adds and compares.
 */
public final class Verifier {

    /**
     * @param suppressed ids of the cells hidden beside those that the tables themselves do not show
     */
    public Verification verify(ProtectionProblem problem, Set<String> suppressed, Proof proof) {
        List<String> objections = new ArrayList<>();
        boolean[] hidden;
        try {
            hidden = HiddenCells.of(problem, suppressed);
        } catch (InvalidTable impossible) {
            return new Verification(0, List.of(impossible.getMessage()));
        }
        new BaseCheck(problem, hidden).addObjections(proof.base(), objections);
        if (!objections.isEmpty()) {
            return new Verification(0, objections);
        }
        Map<List<Integer>, Evidence> evidence = new HashMap<>();
        proof.evidence()
                .forEach(item -> evidence.put(List.of(item.secret(), item.attacker()), item));
        WitnessCheck witnesses = new WitnessCheck(problem, hidden, proof.base());
        int confirmed = 0;
        for (int attacker = Evidence.OUTSIDER; attacker < problem.insiders().size(); attacker++) {
            Reach reach = new Reach(problem, proof.base(), attacker);
            for (int secret = 0; secret < problem.secrets().size(); secret++) {
                if (!reach.isAsked(secret)) {
                    continue;
                }
                // What does not know more about this secret's surroundings than everybody is
                // covered by everybody's evidence.
                Evidence item =
                        evidence.getOrDefault(
                                List.of(secret, attacker),
                                evidence.get(List.of(secret, Evidence.OUTSIDER)));
                String objection =
                        item == null
                                ? "there is no evidence"
                                : objection(witnesses, reach, item, attacker);
                if (objection.isEmpty()) {
                    confirmed++;
                } else {
                    objections.add(
                            "%s, %s: %s"
                                    .formatted(
                                            problem.secrets().get(secret).name(),
                                            name(problem, attacker),
                                            objection));
                }
            }
        }
        return new Verification(confirmed, objections);
    }

    private static String objection(
            WitnessCheck witnesses, Reach reach, Evidence item, int attacker) {
        String low = witnesses.objectionTo(item.low(), attacker);
        if (!low.isEmpty()) {
            return "lower witness: " + low;
        }
        String high = witnesses.objectionTo(item.high(), attacker);
        return high.isEmpty() ? reach.objectionTo(item) : "upper witness: " + high;
    }

    private static String name(ProtectionProblem problem, int attacker) {
        return attacker == Evidence.OUTSIDER ? "outsider" : problem.insiders().get(attacker).name();
    }
}

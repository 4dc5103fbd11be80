package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Insider;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.Scenario;
import dk.aarhus.ligevaerd.disclosure.Secret;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The audit for those who know more. Another's secret must keep {@link Scenario#VALUES_LEFT}
 * possible values, so two tables are looked for that lie that far apart; which side of the truth
 * they lie on does not matter.
 */
final class InsiderAudit {

    private final Deviations system;
    private final boolean[] hidden;
    private final Audit audit;
    private final ChangeSearch search;
    private final Knowledge outsider;
    private final Progress progress;

    InsiderAudit(
            Deviations system,
            boolean[] hidden,
            Audit audit,
            ChangeSearch search,
            Knowledge outsider,
            Progress progress) {
        this.system = system;
        this.hidden = hidden;
        this.audit = audit;
        this.search = search;
        this.outsider = outsider;
        this.progress = progress;
    }

    void run() {
        List<Insider> insiders = system.problem.insiders();
        for (int i = 0; i < insiders.size(); i++) {
            progress.at("audit, insiders", i, insiders.size());
            Effort.refuseWhenInterrupted();
            Knowledge knowledge = outsider.with(insiders.get(i), system.base);
            Set<Integer> touched = touched(insiders.get(i), knowledge);
            for (int s = 0; s < system.problem.secrets().size(); s++) {
                if (isAsked(system, knowledge, s) && touches(touched, s)) {
                    judge(i, knowledge, s);
                }
            }
        }
    }

    /**
     * What he knows entirely is no secret to him, and what the outsider may know is none to
     * anybody.
     */
    static boolean isAsked(Deviations system, Knowledge knowledge, int which) {
        Secret secret = system.problem.secrets().get(which);
        return secret.isKeptFromInsiders()
                && !Demands.of(system, which).isEmpty()
                && Arrays.stream(secret.cells())
                        .anyMatch(c -> knowledge.low[c] < 0 || knowledge.high[c] > 0);
    }

    private void judge(int attacker, Knowledge knowledge, int which) {
        Secret secret = system.problem.secrets().get(which);
        long width = secret.widthForInsiders(secret.valueIn(system.base));
        Witness[] ends = {Witness.TRUTH, Witness.TRUTH};
        boolean undecided = false;
        for (long[] split : new long[][] {{1, width - 1}, {0, width}, {width, 0}}) {
            Optional<Change> low = Optional.empty();
            Optional<Change> high = Optional.empty();
            ChangeSearch.End lowEnd = ChangeSearch.End.FOUND;
            ChangeSearch.End highEnd = ChangeSearch.End.FOUND;
            if (split[0] > 0) {
                ChangeSearch.Result result =
                        audit.meet(
                                search,
                                knowledge,
                                attacker,
                                new Demand(which, secret, -1, split[0]));
                low = result.change();
                lowEnd = result.end();
            }
            if (split[1] > 0 && lowEnd == ChangeSearch.End.FOUND) {
                ChangeSearch.Result result =
                        audit.meet(
                                search,
                                knowledge,
                                attacker,
                                new Demand(which, secret, 1, split[1]));
                high = result.change();
                highEnd = result.end();
            }
            if (lowEnd == ChangeSearch.End.FOUND && highEnd == ChangeSearch.End.FOUND) {
                low.ifPresent(change -> ends[0] = change.asWitness());
                high.ifPresent(change -> ends[1] = change.asWitness());
                audit.report(which, attacker, Verdict.SAFE, secret.valueIn(system.base), ends, "");
                return;
            }
            undecided |=
                    lowEnd == ChangeSearch.End.UNDECIDED || highEnd == ChangeSearch.End.UNDECIDED;
        }
        audit.report(
                which,
                attacker,
                undecided ? Verdict.UNDECIDED : Verdict.BREACH,
                secret.valueIn(system.base),
                ends,
                undecided
                        ? "whether %d values are possible was not decided in time"
                                .formatted(width + 1)
                        : "fewer than %d values are possible for somebody who knows this"
                                .formatted(width + 1));
    }

    private Set<Integer> touched(Insider insider, Knowledge knowledge) {
        Set<Integer> components = new HashSet<>();
        for (int cell : insider.cells()) {
            if (hidden[cell]
                    && (knowledge.low[cell] > outsider.low[cell]
                            || knowledge.high[cell] < outsider.high[cell])) {
                components.add(search.componentOf(cell));
            }
        }
        return components;
    }

    private boolean touches(Set<Integer> components, int which) {
        return Arrays.stream(system.problem.secrets().get(which).cells())
                .anyMatch(c -> hidden[c] && components.contains(search.componentOf(c)));
    }
}

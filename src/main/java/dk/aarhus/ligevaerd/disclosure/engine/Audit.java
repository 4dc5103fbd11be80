package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.Proof;
import dk.aarhus.ligevaerd.disclosure.Secret;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges every secret for the outsider, and then for each insider only what his knowledge touches.
 */
public final class Audit {

    private final Deviations system;
    private final boolean[] hidden;
    private final Effort effort;
    private final Progress progress;
    private final WitnessPool pool;
    private final Map<Question, Change> known = new HashMap<>();
    private final long[] scratch;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    public Audit(Deviations system, boolean[] hidden, Effort effort, Progress progress) {
        this.system = system;
        this.hidden = hidden;
        this.effort = effort;
        this.progress = progress;
        pool = new WitnessPool(system.cells());
        scratch = new long[system.rows()];
    }

    /**
     * Witnesses that are known already, from the search for the pattern; each is checked before it
     * is used.
     */
    Audit knowing(List<Task> tasks, Change[] witnesses) {
        for (int t = 0; t < witnesses.length; t++) {
            Task task = tasks.get(t);
            Change change = witnesses[t];
            if (change != null
                    && change.within(hidden)
                    && task.knowledge().allows(change)
                    && change.keepsRows(system, scratch)
                    && task.demand().metBy(change)) {
                known.put(
                        new Question(
                                task.attacker(),
                                task.demand().secret(),
                                task.demand().direction(),
                                task.demand().need()),
                        change);
                remember(change);
            }
        }
        return this;
    }

    /** What identifies a demand: who asks for how much of what. */
    private record Question(int attacker, int secret, int direction, long need) {}

    public AuditReport run() {
        Knowledge outsider = Knowledge.ofOutsider(system.problem, system.base);
        try (ChangeSearch search =
                new ChangeSearch(system, ChangeSearch.forAttacker(hidden), outsider, effort)) {
            List<Secret> secrets = system.problem.secrets();
            for (int s = 0; s < secrets.size(); s++) {
                Effort.refuseWhenInterrupted();
                progress.at("audit, outsider", s, secrets.size());
                judge(search, outsider, s);
            }
            new InsiderAudit(system, hidden, this, search, outsider, progress).run();
        }
        return new AuditReport(findings, new Proof(system.base, evidence));
    }

    private void judge(ChangeSearch search, Knowledge outsider, int which) {
        Secret secret = system.problem.secrets().get(which);
        long value = secret.valueIn(system.base);
        Witness[] ends = {Witness.TRUTH, Witness.TRUTH};
        Verdict verdict = Verdict.SAFE;
        String reason = "";
        for (Demand demand : Demands.of(system, which)) {
            ChangeSearch.Result result = meet(search, outsider, Evidence.OUTSIDER, demand);
            if (result.change().isPresent()) {
                ends[demand.direction() > 0 ? 1 : 0] = result.change().get().asWitness();
            } else if (verdict != Verdict.BREACH) {
                verdict =
                        result.end() == ChangeSearch.End.NONE ? Verdict.BREACH : Verdict.UNDECIDED;
                reason = reason(secret, demand, verdict);
            }
        }
        report(which, Evidence.OUTSIDER, verdict, value, ends, reason);
    }

    private static String reason(Secret secret, Demand demand, Verdict verdict) {
        String end =
                demand.direction() > 0
                        ? "%d or more".formatted(secret.maxAtLeast())
                        : "%d or less".formatted(secret.minAtMost());
        return verdict == Verdict.BREACH
                ? "what is shown rules out %s".formatted(end)
                : "whether %s is possible was not decided in time".formatted(end);
    }

    void report(
            int secret, int attacker, Verdict verdict, long value, Witness[] ends, String reason) {
        Secret form = system.problem.secrets().get(secret);
        long low = value + Math.min(0, changeOf(form, ends[0]));
        long high = value + Math.max(0, changeOf(form, ends[1]));
        String who =
                attacker == Evidence.OUTSIDER
                        ? Finding.OUTSIDER
                        : system.problem.insiders().get(attacker).name();
        findings.add(new Finding(form.name(), who, verdict, low, high, reason));
        if (verdict == Verdict.SAFE) {
            evidence.add(new Evidence(secret, attacker, ends[0], ends[1]));
        }
    }

    ChangeSearch.Result meet(
            ChangeSearch search, Knowledge knowledge, int attacker, Demand demand) {
        Change ready =
                known.get(
                        new Question(attacker, demand.secret(), demand.direction(), demand.need()));
        Optional<Change> met =
                ready != null ? Optional.of(ready) : pool.meeting(demand, knowledge::allows);
        if (met.isPresent()) {
            return ChangeSearch.Result.found(met.get());
        }
        if (effort.outOfTime()) {
            Effort.refuseWhenInterrupted();
            return ChangeSearch.Result.UNDECIDED;
        }
        search.use(knowledge);
        ChangeSearch.Result result = search.any(demand);
        result.change().ifPresent(this::remember);
        return result;
    }

    private void remember(Change change) {
        pool.add(change);
        Change back = change.reversed();
        if (back.keepsRows(system, scratch)) {
            pool.add(back);
        }
    }

    private static long changeOf(Secret form, Witness witness) {
        long sum = 0;
        for (int i = 0; i < form.cells().length; i++) {
            sum += form.factors()[i] * witness.changeOf(form.cells()[i]);
        }
        return sum;
    }
}

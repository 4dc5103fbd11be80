package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.CellStatus;
import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.Refusal;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says why there is no pattern: which secret cannot be protected, and which shown cells stand in
 * the way.
 */
final class Explanation {

    /**
     * Explaining costs as much as searching; whoever repairs a table does it a few cells at a time.
     */
    private static final int MOST_EXPLAINED = 20;

    private final Deviations system;
    private final Knowledge outsider;
    private final List<Task> tasks;
    private final Effort effort;

    Explanation(Deviations system, Knowledge outsider, List<Task> tasks, Effort effort) {
        this.system = system;
        this.outsider = outsider;
        this.tasks = tasks;
        this.effort = effort;
    }

    /**
     * @param impossible tasks that cannot be met
     * @param undecided tasks of which this could not be found out
     */
    List<Refusal> of(List<Integer> impossible, List<Integer> undecided) {
        List<Refusal> refusals = of(impossible);
        for (int t : undecided) {
            refusals.add(
                    new Refusal(
                            tasks.get(t).demand().form().name(),
                            attacker(tasks.get(t)),
                            "the time ran out before it was known whether it can be protected;"
                                    + " allow more seconds",
                            List.of()));
        }
        return refusals;
    }

    private List<Refusal> of(List<Integer> impossible) {
        List<Refusal> refusals = new ArrayList<>();
        try (ChangeSearch search =
                new ChangeSearch(system, withEverythingOpen(), outsider, effort)) {
            for (int t : impossible) {
                Task task = tasks.get(t);
                List<String> help =
                        refusals.size() < MOST_EXPLAINED ? help(search, task) : List.of();
                refusals.add(
                        new Refusal(
                                task.demand().form().name(),
                                attacker(task),
                                reason(task, help),
                                help));
            }
        }
        return refusals;
    }

    /** For a pattern that was found but did not pass its audit. */
    List<Refusal> of(AuditReport report) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.SAFE)
                .map(
                        finding ->
                                new Refusal(
                                        finding.secret(),
                                        finding.attacker(),
                                        finding.reason(),
                                        List.of()))
                .toList();
    }

    /** Prices that let shown cells move too, dearly, so that the fewest of them are named. */
    private double[] withEverythingOpen() {
        double[] price = new double[system.cells()];
        for (int c = 0; c < price.length; c++) {
            boolean open =
                    system.problem.status(c) != CellStatus.PUBLISHED || system.problem.mayHide(c);
            price[c] = open ? 0.001 : 1;
        }
        return price;
    }

    private List<String> help(ChangeSearch search, Task task) {
        search.use(task.knowledge());
        Optional<Change> change = search.find(task.demand()).change();
        return change.map(
                        found ->
                                Arrays.stream(found.cells)
                                        .filter(
                                                c ->
                                                        system.problem.status(c)
                                                                        == CellStatus.PUBLISHED
                                                                && !system.problem.mayHide(c))
                                        .mapToObj(system.problem::id)
                                        .toList())
                .orElse(List.of());
    }

    private String reason(Task task, List<String> help) {
        String end = task.demand().direction() > 0 ? "larger" : "smaller";
        return "even with everything hidden that may be hidden, nobody would think it %s by %d%s"
                .formatted(
                        end,
                        task.demand().need(),
                        help.isEmpty() ? "" : ", because of what is shown already");
    }

    private String attacker(Task task) {
        return task.attacker() == Evidence.OUTSIDER
                ? Finding.OUTSIDER
                : system.problem.insiders().get(task.attacker()).name();
    }
}

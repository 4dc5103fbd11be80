package dk.aarhus.ligevaerd.disclosure;

import dk.aarhus.ligevaerd.disclosure.engine.Audit;
import dk.aarhus.ligevaerd.disclosure.engine.BaseTable;
import dk.aarhus.ligevaerd.disclosure.engine.Deviations;
import dk.aarhus.ligevaerd.disclosure.engine.Effort;
import dk.aarhus.ligevaerd.disclosure.engine.ExactRanges;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether anybody can compute from what is shown what must stay unknown: for the outsider
 * and for every insider, with whole numbers, over all tables at once.
 */
public final class Auditor {

    private final Duration limit;
    private final Progress progress;

    /**
     * @param limit of wall-clock time; what is not decided by then is reported as undecided
     */
    public Auditor(Duration limit, Progress progress) {
        this.limit = limit;
        this.progress = progress;
    }

    public Auditor() {
        this(Duration.ofMinutes(3), Progress.SILENT);
    }

    /**
     * Judges every secret against every attacker.
     *
     * @param suppressed ids of the cells to hide beside those that the tables already mark as not
     *     shown
     * @throws InvalidTable when the pattern names a cell that does not exist or was shown before
     */
    public AuditReport audit(ProtectionProblem problem, Set<String> suppressed) {
        boolean[] hidden = HiddenCells.of(problem, suppressed);
        Effort effort = Effort.until(limit.toNanos());
        Deviations system = new Deviations(problem, BaseTable.of(problem, effort));
        return new Audit(system, hidden, effort, progress).run();
    }

    /**
     * The exact range of every secret for an outsider; slower than {@link #audit}, which stops at
     * the ends that are required.
     */
    public List<ExactRange> ranges(ProtectionProblem problem, Set<String> suppressed) {
        boolean[] hidden = HiddenCells.of(problem, suppressed);
        Effort effort = Effort.until(limit.toNanos());
        Deviations system = new Deviations(problem, BaseTable.of(problem, effort));
        return new ExactRanges(system, hidden, effort, progress).ofAllSecrets();
    }
}

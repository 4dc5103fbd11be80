package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.Auditor;
import dk.aarhus.ligevaerd.disclosure.ExactRange;
import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.Refusal;
import dk.aarhus.ligevaerd.disclosure.RollUp;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns raw counts into cells that may be seen. Nothing else does. */
final class DisclosureControl {

    /** The plan of work is made for a part of the time, so that a busy machine ends it too. */
    private static final int WORK_SHARE = 6;

    private static final int MOST_PROPOSALS = 6;

    /** Stands in the name of a rest, and in that of no cell. */
    private static final String REST = " without ";

    private final Duration limit;
    private final Progress progress;

    /**
     * @param limit of each step: finding a pattern, auditing it, measuring what is withheld
     */
    DisclosureControl(Duration limit, Progress progress) {
        this.limit = limit;
        this.progress = progress;
    }

    DisclosureControl(Duration limit) {
        this(limit, Progress.SILENT);
    }

    /**
     * The tables of one more period, safe together with everything decided before, or why not. Room
     * for the year is left where there is any; for want of it nothing is refused.
     */
    Ruling decide(YearLedger ledger, Period candidate) {
        var knowledge = new Knowledge(ledger, lost(ledger));
        var withRoom = solve(knowledge.decidingWithRoom(candidate));
        var outcome =
                withRoom instanceof ProtectionOutcome.Refused && ledger.soFar().isPresent()
                        ? solve(knowledge.deciding(candidate))
                        : withRoom;
        return outcome.fold(
                safe ->
                        new Ruling.Safe(
                                withClaims(ledger, candidate, safe.pattern()::hides),
                                safe.report().judged()),
                refused ->
                        new Ruling.Unsafe(
                                obstacles(refused), proposals(knowledge, ledger, candidate)));
    }

    private ProtectionOutcome solve(ProtectionProblem problem) {
        return new Protector(
                        new ProtectionSettings(Weighting.LOG, limit, ProtectionSettings.Bound.NONE)
                                .planning(limit.dividedBy(WORK_SHARE)),
                        progress)
                .protect(problem);
    }

    /** The audit of all that was decided, with its proof. */
    AuditReport audit(YearLedger ledger) {
        return audit(new Knowledge(ledger, lost(ledger)));
    }

    private AuditReport audit(Knowledge knowledge) {
        return new Auditor(limit, progress).audit(knowledge.asItStands(), Set.of());
    }

    /**
     * The rests that everybody can work out since a figure was given elsewhere, and could not
     * before.
     */
    private Set<String> lost(YearLedger ledger) {
        if (ledger.hearsay().equals(Hearsay.NONE) || ledger.decided().isEmpty()) {
            return Set.of();
        }
        var now = breached(audit(new Knowledge(ledger)));
        if (now.isEmpty()) {
            return Set.of();
        }
        now.removeAll(breached(audit(new Knowledge(ledger.unheard()))));
        return now;
    }

    private static Set<String> breached(AuditReport report) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.SAFE)
                .map(Finding::secret)
                .filter(secret -> secret.contains(REST))
                .collect(Collectors.toSet());
    }

    /** What could be folded together so that all is safe; tried one after the other. */
    private List<String> proposals(Knowledge knowledge, YearLedger ledger, Period candidate) {
        var proposals = new ArrayList<String>();
        var open = knowledge.candidates(candidate);
        for (var rollUp : RollUp.of(open).stream().limit(MOST_PROPOSALS).toList()) {
            var outcome = solve(knowledge.decidingInstead(candidate, rollUp.applyTo(open)));
            if (outcome instanceof ProtectionOutcome.Protected) {
                proposals.add("%s/%s".formatted(rollUp.dimension(), rollUp.parent()));
                break;
            }
        }
        return proposals;
    }

    /** The promises are made from what everybody can compute, so that they give nothing away. */
    private ShownRelease withClaims(YearLedger ledger, Period period, Predicate<String> hides) {
        var draft = shown(ledger, period, hides, (id, threshold) -> Claim.fewOrNot(threshold));
        if (draft.withheld() == 0) {
            return draft;
        }
        Map<String, ExactRange> ranges =
                new Auditor(limit, progress)
                        .ranges(new Knowledge(ledger.with(draft)).asking(period), Set.of()).stream()
                                .collect(Collectors.toMap(ExactRange::secret, range -> range));
        return shown(
                ledger,
                period,
                hides,
                (id, threshold) ->
                        Claim.within(ranges.get(id).lowest(), ranges.get(id).highest(), threshold));
    }

    private static ShownRelease shown(
            YearLedger ledger,
            Period period,
            Predicate<String> hides,
            BiFunction<String, Integer, Claim> claims) {
        var tables = new ArrayList<ShownTable>();
        for (var counted : ledger.of(period).tables()) {
            Map<List<String>, ShownCell> cells = new HashMap<>();
            for (var place : counted.places()) {
                var id = CellName.of(period.code(), counted.table(), place);
                int threshold = ledger.plan().threshold(CellName.open(counted.table(), place));
                cells.put(
                        place,
                        hides.test(id)
                                ? new ShownCell.Withheld(claims.apply(id, threshold))
                                : new ShownCell.Figure(
                                        Math.toIntExact(counted.at(place).complaints())));
            }
            tables.add(
                    new ShownTable(
                            counted.table().name(),
                            period,
                            counted.axes().stream().map(ShownTable.Axis::of).toList(),
                            cells));
        }
        return new ShownRelease(period, tables);
    }

    private static List<String> obstacles(ProtectionOutcome.Refused refused) {
        return refused.refusals().stream().map(Refusal::secret).distinct().toList();
    }
}

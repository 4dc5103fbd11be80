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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns raw counts into cells that may be seen. Nothing else does. */
final class DisclosureControl {

    /** The plan of work is made for a part of the time, so that a busy machine ends it too. */
    private static final int WORK_SHARE = 6;

    private static final int MOST_PROPOSALS = 6;

    private final Duration limit;
    private final Consumer<PreparationStep> tells;

    /**
     * @param limit of each step: finding a pattern, auditing it, measuring what is withheld
     * @param tells of each step as it begins
     */
    private DisclosureControl(Duration limit, Consumer<PreparationStep> tells) {
        this.limit = limit;
        this.tells = tells;
    }

    DisclosureControl(Duration limit) {
        this(limit, nobody -> {});
    }

    /**
     * The same for one decision that is followed: rounds are counted from here.
     *
     * @param follows hears of each step as it begins
     */
    DisclosureControl telling(Consumer<PreparationStep> follows) {
        var rounds = new AtomicInteger();
        return new DisclosureControl(
                limit,
                step ->
                        follows.accept(
                                step.kind() == PreparationStep.Kind.PROTECTING
                                        ? new PreparationStep(step.kind(), rounds.incrementAndGet())
                                        : step));
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
                safe -> asItWillStand(ledger, withClaims(ledger, candidate, safe.pattern()::hides)),
                refused ->
                        new Ruling.Unsafe(
                                obstacles(refused), proposals(knowledge, ledger, candidate)));
    }

    /**
     * The same with a figure near the count in the place of every count. It is tried nearest first;
     * what everybody knows of the counts behind the figures goes through the same audit. Where
     * nothing near is safe, kinds of figures that stand in the way are left out, as long as most
     * are shown.
     */
    Ruling decide(YearLedger ledger, Period candidate, Blurring blurring) {
        var knowledge = new Knowledge(ledger, lost(ledger));
        var counts = ProtectionProblem.of(knowledge.candidates(candidate));
        var drafts =
                IntStream.rangeClosed(1, Blurring.STEPS)
                        .boxed()
                        .flatMap(step -> blurring.figures(counts, step).stream())
                        .map(figures -> shown(ledger, candidate, figures))
                        .toList();
        Ruling ruling = new Ruling.Unsafe(List.of(), List.of());
        for (var draft : drafts) {
            ruling = ruling.or(() -> judged(ledger, knowledge, draft));
        }
        for (var draft : drafts) {
            ruling = ruling.or(() -> judgedInPart(ledger, knowledge, draft));
        }
        return ruling;
    }

    /** What stands in the way is left out, and then what stands in the way of the rest. */
    private Ruling judgedInPart(YearLedger ledger, Knowledge knowledge, ShownRelease draft) {
        var left = new LeftOut(draft.period());
        var near = draft;
        var ruling = judged(ledger, knowledge, near);
        while (ruling instanceof Ruling.Unsafe unsafe && left.takes(unsafe.obstacles())) {
            near = left.of(draft, ledger.plan());
            if (near.withheld() > near.figures()) {
                return ruling;
            }
            ruling = judged(ledger, knowledge, near);
        }
        return ruling;
    }

    /**
     * A promise that everybody can see to be broken tells that the count is not few, for a few
     * would have been refused. Readers know that too, so all is judged again with it.
     */
    private Ruling judged(YearLedger ledger, Knowledge knowledge, ShownRelease near) {
        var counts = knowledge.judging(near);
        var alone = audit(counts);
        if (!alone.isSafe()) {
            return new Ruling.Unsafe(obstacles(alone), List.of());
        }
        var broken = broken(audit(new Knowledge(ledger.with(near)).promises()));
        var known =
                near.mapCells(
                        (id, cell) ->
                                broken.contains(id)
                                        ? cell.notFew(
                                                counts.value(counts.position(id).orElseThrow()))
                                        : cell,
                        ledger.plan());
        return known.equals(near)
                ? asItWillStand(ledger, withRanges(ledger, near))
                : judged(ledger, knowledge, known);
    }

    /** With every promise that is given: what could not be published is not prepared either. */
    private Ruling asItWillStand(YearLedger ledger, ShownRelease shown) {
        var all = ledger.with(shown);
        var report = audit(all);
        if (!report.isSafe()) {
            return new Ruling.Unsafe(obstacles(report), List.of());
        }
        return stayed(all)
                .filter(before -> !before.isSafe())
                .<Ruling>map(before -> new Ruling.Unsafe(obstacles(before), List.of()))
                .orElseGet(() -> new Ruling.Safe(shown));
    }

    /** Whether it is safe too before somebody who knows what stayed as it was in a revised year. */
    boolean withstandsWhoKnowsWhatStayed(YearLedger ledger) {
        return stayed(ledger).map(AuditReport::isSafe).orElse(true);
    }

    private Optional<AuditReport> stayed(YearLedger ledger) {
        return new Knowledge(ledger, lost(ledger)).stayed().map(this::audit);
    }

    private static Set<String> broken(AuditReport report) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.SAFE)
                .map(Finding::secret)
                .collect(Collectors.toSet());
    }

    private static List<String> obstacles(AuditReport report) {
        return broken(report).stream().sorted().toList();
    }

    /**
     * What may be few for all that its figure says is promised to stay so, be it few or not: the
     * promise depends on the figure alone. Of all others it is known that they are not few.
     */
    private static ShownRelease shown(
            YearLedger ledger, Period period, Map<String, Blurring.Near> figures) {
        return shown(
                ledger,
                period,
                (id, count, threshold) -> {
                    var near = figures.get(id);
                    var shown =
                            ShownCell.Approximate.near(
                                    near.figure(), near.lowest(), near.highest(), threshold);
                    return shown.isOpen() ? shown : shown.notFew(count);
                });
    }

    private ProtectionOutcome solve(ProtectionProblem problem) {
        tells.accept(PreparationStep.of(PreparationStep.Kind.PROTECTING));
        return new Protector(
                        new ProtectionSettings(Weighting.LOG, limit, ProtectionSettings.Bound.NONE)
                                .planning(limit.dividedBy(WORK_SHARE)),
                        Progress.SILENT)
                .protect(problem);
    }

    /** The audit of all that was decided, with its proof. */
    AuditReport audit(YearLedger ledger) {
        return audit(new Knowledge(ledger, lost(ledger)));
    }

    private AuditReport audit(Knowledge knowledge) {
        return audit(knowledge.asItStands());
    }

    private AuditReport audit(ProtectionProblem problem) {
        tells.accept(PreparationStep.of(PreparationStep.Kind.CHECKING));
        return new Auditor(limit, Progress.SILENT).audit(problem, Set.of());
    }

    /**
     * What everybody can work out since a figure was given elsewhere, and could not before: of a
     * rest nothing is asked any more, of a cell what is left of its promise.
     */
    private Set<String> lost(YearLedger ledger) {
        if (ledger.hearsay().equals(Hearsay.NONE) || ledger.decided().isEmpty()) {
            return Set.of();
        }
        var now = broken(audit(new Knowledge(ledger)));
        if (now.isEmpty()) {
            return Set.of();
        }
        now.removeAll(broken(audit(new Knowledge(ledger.unheard()))));
        return now;
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
        return withRanges(
                ledger, shown(ledger, period, hides, (id, threshold) -> Claim.fewOrNot(threshold)));
    }

    /**
     * @param draft promises for each withheld figure what one below its threshold needs
     */
    private ShownRelease withRanges(YearLedger ledger, ShownRelease draft) {
        if (draft.withheld() == 0) {
            return draft;
        }
        tells.accept(PreparationStep.of(PreparationStep.Kind.CHECKING));
        Map<String, ExactRange> ranges =
                new Auditor(limit, Progress.SILENT)
                                .ranges(
                                        new Knowledge(ledger.with(draft)).asking(draft.period()),
                                        Set.of())
                                .stream()
                                .collect(Collectors.toMap(ExactRange::secret, range -> range));
        return draft.mapCells(
                (id, cell) ->
                        cell instanceof ShownCell.Withheld withheld
                                ? new ShownCell.Withheld(
                                        Claim.within(
                                                ranges.get(id).lowest(),
                                                ranges.get(id).highest(),
                                                withheld.claim().upper()))
                                : cell,
                ledger.plan());
    }

    private static ShownRelease shown(
            YearLedger ledger,
            Period period,
            Predicate<String> hides,
            BiFunction<String, Integer, Claim> claims) {
        return shown(
                ledger,
                period,
                (id, count, threshold) ->
                        hides.test(id)
                                ? new ShownCell.Withheld(claims.apply(id, threshold))
                                : new ShownCell.Figure(count));
    }

    /** Makes what may be seen of one count. */
    private interface Showing {
        ShownCell of(String id, int count, int threshold);
    }

    private static ShownRelease shown(YearLedger ledger, Period period, Showing showing) {
        var tables = new ArrayList<ShownTable>();
        for (var counted : ledger.of(period).tables()) {
            Map<List<String>, ShownCell> cells = new HashMap<>();
            for (var place : counted.places()) {
                var id = CellName.of(period.code(), counted.table(), place);
                int threshold = ledger.plan().threshold(CellName.open(counted.table(), place));
                cells.put(
                        place,
                        showing.of(id, Math.toIntExact(counted.at(place).complaints()), threshold));
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

package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Auditor;
import dk.aarhus.ligevaerd.disclosure.ExactRange;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns raw counts into cells that may be seen. Nothing else does. */
final class DisclosureControl {

    private final Duration limit;

    /**
     * @param limit of each step: finding a pattern, auditing it, measuring what is withheld
     */
    DisclosureControl(Duration limit) {
        this.limit = limit;
    }

    /**
     * The table of one more period, safe together with everything decided before, or why not. Room
     * for the year is left where there is any; for want of it nothing is refused.
     */
    Ruling decide(YearLedger ledger, Period candidate) {
        var withRoom = decide(ledger, candidate, ReadersKnowledge::decidingWithRoom);
        return withRoom.fold(
                safe -> withRoom, unsafe -> decide(ledger, candidate, ReadersKnowledge::deciding));
    }

    /** Puts what one reader knows, and what is hidden in any case, as a problem. */
    private interface Question {
        ProtectionProblem put(ReadersKnowledge knowledge, Period candidate, Set<String> hidden);
    }

    /** One reader after the other: hiding more for the second takes nothing from the first. */
    private Ruling decide(YearLedger ledger, Period candidate, Question question) {
        Set<String> hidden = Set.of();
        int secrets = 0;
        for (var reader : readers(ledger)) {
            var knowledge = new ReadersKnowledge(reader, ledger);
            var outcome = solve(question.put(knowledge, candidate, hidden));
            if (outcome instanceof ProtectionOutcome.Refused refused) {
                return new Ruling.Unsafe(obstacles(refused));
            }
            var safe = (ProtectionOutcome.Protected) outcome;
            hidden = hiddenIn(candidate, safe);
            secrets += safe.report().judged();
        }
        return new Ruling.Safe(withClaims(ledger, candidate, hidden::contains), secrets);
    }

    private ProtectionOutcome solve(ProtectionProblem problem) {
        return new Protector(ProtectionSettings.standard().within(limit)).protect(problem);
    }

    private static Set<String> hiddenIn(Period period, ProtectionOutcome.Protected safe) {
        return TablePlan.POSITIONS.stream()
                .map(position -> PeriodTable.id(period.code(), position))
                .filter(safe.pattern()::hides)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Reader> readers(YearLedger ledger) {
        return ledger.hasAnonymous()
                ? List.of(Reader.PLANTER, Reader.OUTSIDER)
                : List.of(Reader.OUTSIDER);
    }

    /** How many secrets are proved safe as the ledger stands; empty where one is not. */
    OptionalInt verify(YearLedger ledger) {
        int secrets = 0;
        for (var reader : readers(ledger)) {
            var report =
                    new Auditor(limit, Progress.SILENT)
                            .audit(new ReadersKnowledge(reader, ledger).asItStands(), Set.of());
            if (!report.isSafe()) {
                return OptionalInt.empty();
            }
            secrets += report.judged();
        }
        return OptionalInt.of(secrets);
    }

    /** The promises are made from what everybody can compute, so that they give nothing away. */
    private ShownTable withClaims(YearLedger ledger, Period period, Predicate<String> hides) {
        var draft = table(ledger, period, hides, id -> Claim.FEW_OR_NOT);
        Map<String, ExactRange> ranges =
                new Auditor(limit, Progress.SILENT)
                                .ranges(
                                        new ReadersKnowledge(Reader.OUTSIDER, ledger.with(draft))
                                                .asking(period),
                                        Set.of())
                                .stream()
                                .collect(Collectors.toMap(ExactRange::secret, range -> range));
        return table(
                ledger,
                period,
                hides,
                id -> Claim.within(ranges.get(id).lowest(), ranges.get(id).highest()));
    }

    private static ShownTable table(
            YearLedger ledger,
            Period period,
            Predicate<String> hides,
            Function<String, Claim> claims) {
        Map<Position, ShownCell> cells = new HashMap<>();
        for (var position : TablePlan.POSITIONS) {
            var id = PeriodTable.id(period.code(), position);
            cells.put(
                    position,
                    hides.test(id)
                            ? new ShownCell.Withheld(claims.apply(id))
                            : new ShownCell.Figure(ledger.at(period, position).complaints()));
        }
        return new ShownTable(period, cells);
    }

    private static List<String> obstacles(ProtectionOutcome.Refused refused) {
        return refused.refusals().stream().map(Refusal::secret).distinct().toList();
    }
}

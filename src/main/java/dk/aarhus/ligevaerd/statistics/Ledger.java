package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that was ever shown, and the counts it was made from. A release that waits to be
 * published is in it already: the next one must be safe beside both.
 */
@ApplicationScoped
class Ledger {

    private final Releases releases;
    private final CaseFacts facts;
    private final GivenFigures given;
    private final EntityManager base;

    Ledger(Releases releases, CaseFacts facts, GivenFigures given, EntityManager base) {
        this.releases = releases;
        this.facts = facts;
        this.given = given;
        this.base = base;
    }

    /**
     * Holds the ledger until the transaction ends.
     *
     * @throws Problem STATE_CONFLICT when somebody else holds it for too long
     */
    void hold() {
        try {
            base.createNativeQuery("select id from statistics_ledger where id = 1 for update")
                    .getSingleResult();
        } catch (PersistenceException taken) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with(ReleaseRefusal.MEMBER, ReleaseRefusal.SOMEBODY_ELSE_IS_AT_IT);
        }
    }

    /** The year of a period, with the period's quarters counted if they never were. */
    YearLedger around(Period period) {
        var known = releases.inLedgerOf(period.year());
        Map<Quarter, QuarterCounts> counts = new HashMap<>();
        Stream.concat(known.stream().map(Release::period), Stream.of(period))
                .flatMap(one -> one.quarters().stream())
                .distinct()
                .forEach(quarter -> counts.put(quarter, countsOf(quarter)));
        return new YearLedger(period.year(), counts, tablesOf(known), heardOf(period.year()));
    }

    private Hearsay heardOf(int year) {
        var heard = given.of(year);
        return new Hearsay(
                heard.stream().map(GivenFigure::statement).toList(),
                heard.stream().flatMap(one -> one.consequences().stream()).toList());
    }

    private QuarterCounts countsOf(Quarter quarter) {
        return releases.frozen(quarter).orElseGet(() -> facts.countsOf(quarter));
    }

    /** A period released again after a withdrawal shows the same table, so it stands here once. */
    private static List<ShownTable> tablesOf(List<Release> known) {
        Map<Period, ShownTable> tables = new LinkedHashMap<>();
        known.forEach(release -> tables.putIfAbsent(release.period(), release.table()));
        return List.copyOf(tables.values());
    }
}

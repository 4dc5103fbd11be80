package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was ever shown, be it to officers alone, and the counts it was made from. What is
 * frozen stays so, also where nothing safe was found: a second look at other facts would show what
 * came between.
 */
@ApplicationScoped
class Ledger {

    private final Releases releases;
    private final FrozenFacts facts;
    private final Plans plans;
    private final GivenFigures given;
    private final EntityManager base;

    Ledger(
            Releases releases,
            FrozenFacts facts,
            Plans plans,
            GivenFigures given,
            EntityManager base) {
        this.releases = releases;
        this.facts = facts;
        this.plans = plans;
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

    /**
     * The year of a period, with everything that there is to count of it: what is not frozen yet is
     * frozen now.
     */
    YearLedger around(Period period) {
        return year(
                period.year(),
                releases.inLedgerOf(period.year()),
                List.of(period),
                heardNow(period.year()));
    }

    /** The year as it stands. */
    YearLedger of(int year) {
        return year(year, releases.inLedgerOf(year), List.of(), heardNow(year));
    }

    /**
     * The year as it was when these releases were known of it and this had been said, and nothing
     * else.
     */
    YearLedger as(int year, Collection<String> ids, Collection<Heard> heard) {
        return year(
                year,
                releases.inLedgerOf(year).stream()
                        .filter(release -> ids.contains(release.view().id()))
                        .toList(),
                List.of(),
                heardThen(year, heard));
    }

    /** What counts as said of a year, or did. */
    List<Heard> heardOf(int year) {
        return given.everCounted(year).stream().map(Heard::of).toList();
    }

    /** The names of what is known of a year. */
    List<String> idsOf(int year) {
        return releases.inLedgerOf(year).stream().map(release -> release.view().id()).toList();
    }

    private YearLedger year(int year, List<Release> known, List<Period> candidates, Hearsay heard) {
        var plan = planOf(known);
        var shown = shown(known, plan);
        var placed =
                Stream.concat(shown.stream().map(ShownRelease::period), candidates.stream())
                        .distinct()
                        .toList();
        var quarters = placed.stream().flatMap(one -> one.quarters().stream()).distinct().toList();
        placed.forEach(facts::freeze);
        Map<Period, PeriodCounts> counts = new HashMap<>();
        placed.forEach(one -> counts.put(one, count(plan, one)));
        boolean isYearPlaced = placed.contains(new Period.WholeYear(year));
        if (isYearPlaced) {
            quarters.stream()
                    .map(Period.OneQuarter::new)
                    .forEach(one -> counts.computeIfAbsent(one, two -> count(plan, two)));
        }
        return new YearLedger(
                year,
                plan,
                counts,
                isYearPlaced || quarters.size() < 2
                        ? Optional.empty()
                        : Optional.of(
                                facts.count(
                                        year,
                                        plan.tablesOf(new Period.OneQuarter(quarters.get(0))),
                                        quarters)),
                shown,
                heard);
    }

    /** Whether everybody could read the first figures of a year. */
    boolean wasSeen(Period.WholeYear year) {
        return releases.of(year).stream().anyMatch(Release::wasSeen);
    }

    /** The plan that a year keeps. */
    Plan planOf(int year) {
        return planOf(releases.inLedgerOf(year));
    }

    /** Everything shown of a year, or about to be. */
    List<ShownRelease> shownOf(int year) {
        var known = releases.inLedgerOf(year);
        return shown(known, planOf(known));
    }

    private PeriodCounts count(Plan plan, Period period) {
        return facts.count(period, plan.tablesOf(period));
    }

    /** A year keeps the plan of its first release: figures of two plans have no common meaning. */
    private Plan planOf(List<Release> known) {
        return known.isEmpty() ? plans.current() : plans.of(known.get(0).plan());
    }

    private Hearsay heardNow(int year) {
        return hearsay(given.counting(year), given.everCounted(year));
    }

    private Hearsay heardThen(int year, Collection<Heard> heard) {
        var ever = given.everCounted(year);
        return hearsay(
                ever.stream().filter(one -> heard.contains(new Heard(one.id(), true))).toList(),
                ever.stream()
                        .filter(one -> heard.stream().anyMatch(then -> then.isOf(one)))
                        .toList());
    }

    private static Hearsay hearsay(List<GivenFigure> said, List<GivenFigure> brokeSomething) {
        return new Hearsay(
                said.stream().filter(GivenFigure::agrees).map(GivenFigure::statement).toList(),
                brokeSomething.stream().flatMap(one -> one.consequences().stream()).toList());
    }

    /** A period released again after a withdrawal shows the same tables, so it stands here once. */
    private static List<ShownRelease> shown(List<Release> known, Plan plan) {
        Map<Period, ShownRelease> shown = new LinkedHashMap<>();
        known.forEach(release -> shown.putIfAbsent(release.period(), release.shown(plan)));
        return List.copyOf(shown.values());
    }
}
